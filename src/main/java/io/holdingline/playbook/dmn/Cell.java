package io.holdingline.playbook.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** What one input cell matches, as far as the lint understands it. */
sealed interface Cell {

    /** Everything: an empty cell or a hyphen. */
    record Any() implements Cell {
    }

    /** These texts; or, turned round, all but these. */
    record Texts(Set<String> texts, boolean not) implements Cell {
    }

    /** Numbers in one of these ranges. */
    record Numbers(List<Range> ranges) implements Cell {
    }

    /** Anything else that FEEL can say: nothing is claimed of it. */
    record Unknown() implements Cell {
    }

    /** @param low the least number, excluded where lowOpen */
    record Range(double low, boolean lowOpen, double high, boolean highOpen) {

        boolean contains(double number) {
            return (lowOpen ? number > low : number >= low) && (highOpen ? number < high : number <= high);
        }
    }

    Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    Pattern TEXTS = Pattern.compile("\\s*\"([^\"\\\\]*)\"\\s*(,|$)");

    /** Whether the cell matches for certain. @param value a text, or a number as a text */
    default boolean matches(String value) {
        if (this instanceof Texts texts) {
            return texts.texts().contains(value) != texts.not();
        }
        if (this instanceof Numbers numbers) {
            var number = number(value);
            return number.isPresent() && numbers.ranges().stream().anyMatch(range -> range.contains(number.getAsDouble()));
        }
        return this instanceof Any;
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    static Cell of(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.equals("-")) {
            return new Any();
        }
        var isNot = stripped.matches("not\\s*\\((.*)\\)");
        var texts = texts(isNot ? stripped.substring(stripped.indexOf('(') + 1, stripped.length() - 1) : stripped);
        if (!texts.isEmpty()) {
            return new Texts(texts, isNot);
        }
        return numbers(stripped);
    }

    private static Set<String> texts(String list) {
        var texts = new HashSet<String>();
        var found = TEXTS.matcher(list);
        int at = 0;
        while (at < list.length() && found.region(at, list.length()).lookingAt()) {
            texts.add(found.group(1));
            at = found.end();
        }
        return at == list.length() && !list.endsWith(",") ? texts : Set.of();
    }

    private static Cell numbers(String list) {
        var ranges = new ArrayList<Range>();
        for (var part : list.split(",")) {
            var range = Ranges.of(part.strip());
            if (range == null) {
                return new Unknown();
            }
            ranges.add(range);
        }
        return new Numbers(ranges);
    }

    static OptionalDouble number(String text) {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
