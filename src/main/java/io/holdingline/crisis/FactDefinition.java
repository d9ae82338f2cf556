package io.holdingline.crisis;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a scenario wants to know, from {@code playbooks/<scenario>.facts.yml}.
 *
 * @param name as templates write it, {@code started_at}
 * @param type {@code text}, {@code long-text}, or {@code time} (ISO-8601 with zone)
 * @param fromLabels alert labels or annotations that pre-fill it, the first one present wins
 * @param examples a typical value by language, or under {@link #ANY_LANGUAGE}; for previews and checks, never for a crisis
 */
public record FactDefinition(String name, String label, String hint, String type, boolean required,
                             List<String> fromLabels, Map<String, String> examples) {

    /** Key of an example that fits every language. */
    public static final String ANY_LANGUAGE = "";
    private static final String FIRST_LANGUAGE = "en";
    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 9999;

    /** A typical value in that language (ISO 639-1), else in English; blank where the file gives none. */
    public String example(String language) {
        return Stream.of(language, ANY_LANGUAGE, FIRST_LANGUAGE).filter(examples::containsKey).findFirst()
                .map(examples::get).orElse("");
    }

    /** True where its values are times. */
    public boolean holdsTime() {
        return type.equals("time");
    }

    /** True for an ISO-8601 time with zone, of a year that every clock and zone can show. */
    public static boolean isTime(String value) {
        try {
            var year = OffsetDateTime.parse(value).getYear();
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        } catch (DateTimeException broken) {
            return false;
        }
    }
}
