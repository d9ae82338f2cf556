package io.holdingline.deadline.clock;

import io.holdingline.deadline.Phase;
import io.holdingline.deadline.Regime;
import io.holdingline.playbook.PlainYaml;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code playbooks/legal-clocks.yml}. What stands in it is checked by {@link ClockLint} before. */
final class ClockFile {

    static final String PATH = "playbooks/legal-clocks.yml";
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private ClockFile() {
    }

    static ClockData parse(String text) {
        var root = group(PlainYaml.read(text));
        return new ClockData(list(root.get("anchors"), ClockFile::anchor), list(root.get("regimes"), ClockFile::regime));
    }

    private static ClockData.Question anchor(Map<?, ?> from) {
        return new ClockData.Question(text(from, "key"), text(from, "label"), text(from, "question"), word(from, "help"));
    }

    private static Regime regime(Map<?, ?> from) {
        return new Regime(text(from, "id"), text(from, "name"), text(from, "duty"), text(from, "jurisdiction"),
                ZoneId.of(text(from, "zone")), words(from, "sectors"), words(from, "scenarios"), text(from, "citation"),
                text(from, "source"), word(from, "check"), date(from.get("valid-from")),
                list(from.get("phases"), ClockFile::phase));
    }

    private static Phase phase(Map<?, ?> from) {
        var by = word(from, "by");
        return new Phase(text(from, "id"), text(from, "label"), text(from, "to"),
                by == null ? END_OF_DAY : LocalTime.parse(by), list(from.get("limits"), ClockFile::limit),
                strings(from, "warn"), strings(from, "contents"), word(from, "note"), word(from, "check"));
    }

    private static Phase.Limit limit(Map<?, ?> from) {
        var amount = from.get("amount") instanceof Integer number ? number : 0;
        return new Phase.Limit(text(from, "after"), amount, unit(text(from, "unit")),
                Objects.requireNonNullElse(word(from, "calendar"), ""));
    }

    static Phase.Unit unit(String word) {
        return Phase.Unit.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** YAML makes a date of what looks like one. */
    static LocalDate date(@Nullable Object value) {
        return value instanceof java.util.Date date ? date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(String.valueOf(value));
    }

    private static <T> List<T> list(@Nullable Object value, Function<Map<?, ?>, T> read) {
        return value instanceof List<?> many ? many.stream().map(ClockFile::group).<T>map(read).toList() : List.of();
    }

    private static Map<?, ?> group(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("A group of names and values is expected, not " + value);
    }

    private static String text(Map<?, ?> from, String key) {
        return Objects.requireNonNull(word(from, key), key);
    }

    private static @Nullable String word(Map<?, ?> from, String key) {
        return from.get(key) == null ? null : PlainYaml.word(from.get(key));
    }

    private static List<String> strings(Map<?, ?> from, String key) {
        return from.get(key) instanceof List<?> many ? many.stream().map(PlainYaml::word).toList() : List.of();
    }

    private static Set<String> words(Map<?, ?> from, String key) {
        return new TreeSet<>(strings(from, key));
    }
}
