package io.holdingline.statement.template;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a value is written; the list is fixed. */
enum Filter {
    TIME("time"), DATE("date"), NUMBER("number"), LOWER("lower"), UPPER_FIRST("upper-first");

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

    String apply(String raw, ZoneId zone, Manner manner) {
        return switch (this) {
            case TIME -> manner.clock().format(at(raw, zone));
            case DATE -> manner.day().format(at(raw, zone));
            case NUMBER -> manner.number(raw);
            case LOWER -> raw.toLowerCase(manner.locale());
            case UPPER_FIRST -> upperFirst(raw, manner.locale());
        };
    }

    static ZonedDateTime at(String raw, ZoneId zone) {
        // An offset of zero would print as Z.
        return OffsetDateTime.parse(raw).atZoneSameInstant(zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone);
    }

    private static String upperFirst(String raw, Locale locale) {
        int first = raw.offsetByCodePoints(0, 1);
        return raw.substring(0, first).toUpperCase(locale) + raw.substring(first);
    }
}
