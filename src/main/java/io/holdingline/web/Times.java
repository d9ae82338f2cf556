package io.holdingline.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes times for people, in the zone of the house. Templates call it as {@code @times}. */
@Component("times")
public class Times {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK);

    private final Clock clock;
    private final ZoneId zone;

    @Autowired
    Times(Clock clock, HouseSettings house) {
        this(clock, house.zone());
    }

    Times(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** "04:45 GMT". */
    public String clock(Instant at) {
        return hour(at) + " " + zone(at);
    }

    /** "04:45", where the zone stands beside it already. */
    public String hour(Instant at) {
        return HOUR.format(here(at));
    }

    /** "GMT", as it is called at that time of the year. */
    public String zone(Instant at) {
        return zone.normalized().getId().equals("Z") ? "UTC" : ZONE.format(here(at));
    }

    /** "Sunday 22 November", with the year where it is another one. */
    public String day(Instant at) {
        var day = here(at);
        return (day.getYear() == here(clock.instant()).getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /** "Monday 31 May 2027": a day of a calendar, in no zone. */
    public String date(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /** For the datetime attribute: UTC, in full. */
    public String iso(Instant at) {
        return at.toString();
    }

    /** "13 min", "4 h 29 min", "Tuesday 09:00" from a day ahead on, "6 min late". */
    public String left(Instant due) {
        var left = Duration.between(clock.instant(), due);
        if (left.isNegative()) {
            return length(left.negated()) + " late";
        }
        return left.compareTo(Duration.ofDays(1)) < 0 ? length(left) : weekday(due, left);
    }

    /** "just now", "2 h 27 min ago", "3 days ago". */
    public String ago(Instant then) {
        var passed = Duration.between(then, clock.instant());
        if (passed.toMinutes() < 1) {
            return "just now";
        }
        var days = ChronoUnit.DAYS.between(here(then).toLocalDate(), here(clock.instant()).toLocalDate());
        return passed.toDays() < 1 ? length(passed) + " ago" : days == 1 ? "yesterday" : days + " days ago";
    }

    /** "13 min", "4 h 29 min". */
    public String span(Duration span) {
        return length(span);
    }

    private String weekday(Instant due, Duration left) {
        return left.toDays() < 6 ? WEEKDAY.format(here(due)) : day(due) + " " + hour(due);
    }

    private static String length(Duration span) {
        return span.toHours() == 0 ? span.toMinutes() + " min" : span.toHours() + " h " + span.toMinutesPart() + " min";
    }

    ZoneId zoneId() {
        return zone;
    }

    private ZonedDateTime here(Instant at) {
        return at.atZone(zone);
    }
}
