package io.holdingline.playbook.dmn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, comparisons and intervals as FEEL writes them. */
final class Ranges {

    private static final String NUMBER = "(-?\\d{1,15}(?:\\.\\d{1,9})?)";
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)?\\s*" + NUMBER);
    private static final Pattern INTERVAL = Pattern.compile("([\\[\\](])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\])\\[])");

    private Ranges() {
    }

    /** Null where the text is something else. */
    static Cell.@Nullable Range of(String text) {
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return comparison(comparison);
        }
        var interval = INTERVAL.matcher(text);
        return interval.matches() ? new Cell.Range(Double.parseDouble(interval.group(2)), !interval.group(1).equals("["),
                Double.parseDouble(interval.group(3)), !interval.group(4).equals("]")) : null;
    }

    private static Cell.Range comparison(Matcher found) {
        var number = Double.parseDouble(found.group(2));
        return switch (String.valueOf(found.group(1))) {
            case "<" -> new Cell.Range(Double.NEGATIVE_INFINITY, false, number, true);
            case "<=" -> new Cell.Range(Double.NEGATIVE_INFINITY, false, number, false);
            case ">" -> new Cell.Range(number, true, Double.POSITIVE_INFINITY, false);
            case ">=" -> new Cell.Range(number, false, Double.POSITIVE_INFINITY, false);
            default -> new Cell.Range(number, false, number, false);
        };
    }
}
