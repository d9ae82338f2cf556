package io.holdingline.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Due times as sentences of the record say them: the record is read in every zone, so it speaks UTC. */
public final class Moments {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMMM", Locale.UK);

    private Moments() {
    }

    /** "04:45 UTC on 22 November". */
    public static String said(Instant at) {
        return SAID.format(at.atOffset(ZoneOffset.UTC));
    }
}
