package io.holdingline.publishing.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One day in the zone of the house. */
record Day(LocalDate date, LocalDate today, ZoneId zone) {

    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 9998;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    /** Today where nothing, or nothing sensible, was asked for. */
    static Day of(@Nullable String asked, Clock clock, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        try {
            var date = asked == null ? today : LocalDate.parse(asked);
            return new Day(date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR ? today : date, today, zone);
        } catch (DateTimeException noDay) {
            return new Day(today, today, zone);
        }
    }

    Instant begins() {
        return date.atStartOfDay(zone).toInstant();
    }

    Instant ends() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean isToday() {
        return date.equals(today);
    }

    public String getTitle() {
        return (isToday() ? "Today, " : "") + LONG.format(date);
    }

    public LocalDate getBefore() {
        return date.minusDays(1);
    }

    public LocalDate getAfter() {
        return date.plusDays(1);
    }

    public String getBeforeName() {
        return NAME.format(getBefore());
    }

    public String getAfterName() {
        return NAME.format(getAfter());
    }
}
