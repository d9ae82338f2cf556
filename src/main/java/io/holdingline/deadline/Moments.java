package io.holdingline.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Due times as sentences of the record say them: the record is read in every zone, so it speaks UTC. */
public final class Moments {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMMM", Locale.UK);

    private static final DateTimeFormatter LAW = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm ", Locale.UK);
    /** British English calls the time of New York GMT-05:00; people who file there call it EST. */
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);

    private Moments() {
    }

    /** "04:45 UTC on 22 November". */
    public static String said(Instant at) {
        return SAID.format(at.atOffset(ZoneOffset.UTC));
    }

    /** "Tuesday 1 December, 17:30 EST": where the law counts. */
    public static String inLaw(Instant at, ZoneId zone) {
        return LAW.format(at.atZone(zone)) + ZONE.format(at.atZone(zone));
    }
}
