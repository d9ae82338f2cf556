package io.holdingline.deadline.clock;

import io.holdingline.deadline.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Counts from an event to a due time, always to the earliest reading of the law. */
final class DueTimes {

    private DueTimes() {
    }

    /** Null where the law names no figure. @param zone in which days end */
    static @Nullable Instant due(Phase phase, Phase.Limit limit, Instant event, ZoneId zone) {
        var day = event.atZone(zone).toLocalDate();
        return switch (limit.unit()) {
            case NONE -> null;
            case HOURS -> event.plus(Duration.ofHours(limit.amount()));
            case DAYS -> end(phase, day.plusDays(limit.amount()), zone);
            case MONTHS -> end(phase, day.plusMonths(limit.amount()), zone);
            case BUSINESS_DAYS -> end(phase, BusinessDays.of(limit.calendar()).after(day, limit.amount()), zone);
        };
    }

    private static Instant end(Phase phase, LocalDate day, ZoneId zone) {
        return day.atTime(phase.by()).atZone(zone).toInstant();
    }
}
