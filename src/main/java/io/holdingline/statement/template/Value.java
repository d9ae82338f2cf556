package io.holdingline.statement.template;

import org.jspecify.annotations.Nullable;

/**
 * What a placeholder may stand for.
 *
 * @param label how people call it, shown where it is missing
 * @param type {@code text}, {@code long-text} or {@code time} (then {@code raw} is an ISO-8601 instant)
 * @param raw as it was entered; null or blank where it is not known
 */
public record Value(String label, String type, @Nullable String raw) {

    public static final String TIME = "time";
    /** Of a value that is written in the words of the language: {@code raw} is the name of a status. */
    public static final String STATUS = "status";

    public boolean isMissing() {
        return raw == null || raw.isBlank();
    }

    boolean isTime() {
        return type.equals(TIME);
    }
}
