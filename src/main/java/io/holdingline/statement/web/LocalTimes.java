package io.holdingline.statement.web;

import io.holdingline.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Times as a form field of the browser takes them: local to the zone of the house, to the minute. */
@Component
class LocalTimes {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 9999;

    private final ZoneId zone;

    LocalTimes(@Value("${holdingline.zone:UTC}") ZoneId zone) {
        this.zone = zone;
    }

    String field(@Nullable Instant at) {
        return at == null ? "" : FIELD.format(at.atZone(zone));
    }

    /** The field of a stored ISO-8601 time; empty where it is none. */
    String field(@Nullable String iso) {
        try {
            return iso == null || iso.isBlank() ? "" : field(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException odd) {
            return "";
        }
    }

    @Nullable Instant instant(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var at = LocalDateTime.parse(typed.strip());
            if (at.getYear() >= EARLIEST_YEAR && at.getYear() <= LATEST_YEAR) {
                return at.atZone(zone).toInstant();
            }
        } catch (DateTimeException odd) {
            // said below
        }
        throw new RuleViolation(field, "“" + typed + "” is no time. Write it as 2026-11-22T04:45.");
    }

    String zoneName() {
        return zone.getId();
    }
}
