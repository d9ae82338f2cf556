package io.holdingline.statement.template;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a value is written; the list is fixed. */
enum Filter {
    TIME("time"), DATE("date"), LOWER("lower"), UPPER_FIRST("upper-first");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String key;

    Filter(String key) {
        this.key = key;
    }

    static Optional<Filter> ofKey(String key) {
        return Arrays.stream(values()).filter(filter -> filter.key.equals(key)).findFirst();
    }

    boolean wantsTime() {
        return this == TIME || this == DATE;
    }

    String apply(String raw, ZoneId zone) {
        return switch (this) {
            case TIME -> CLOCK.format(at(raw, zone));
            case DATE -> DAY.format(at(raw, zone));
            case LOWER -> raw.toLowerCase(Locale.UK);
            case UPPER_FIRST -> upperFirst(raw);
        };
    }

    private static ZonedDateTime at(String raw, ZoneId zone) {
        // An offset of zero would print as Z.
        return OffsetDateTime.parse(raw).atZoneSameInstant(zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone);
    }

    private static String upperFirst(String raw) {
        int first = raw.offsetByCodePoints(0, 1);
        return raw.substring(0, first).toUpperCase(Locale.UK) + raw.substring(first);
    }
}
