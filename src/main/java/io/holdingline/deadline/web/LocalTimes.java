package io.holdingline.deadline.web;

import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.Moments;
import io.holdingline.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Times as they are typed, in the zone of the house, and as the law counts them, in the zone of the regime. */
@Component
class LocalTimes {

    private final ZoneId zone;

    LocalTimes(@Value("${holdingline.zone:UTC}") ZoneId zone) {
        this.zone = zone;
    }

    String zone() {
        return zone.getId();
    }

    String typed(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    Instant read(String field, String typed) {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeException noTime) {
            throw new RuleViolation(field, "Give the date and the time, such as 2026-11-22 04:31.");
        }
    }

    /** "Tuesday 1 December, 17:30 EST"; null where the law names no figure. */
    @Nullable String law(LegalClock clock) {
        return clock.dueAt() == null ? null : Moments.inLaw(clock.dueAt(), clock.zone());
    }
}
