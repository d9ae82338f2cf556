package io.holdingline.statement.template;

/**
 * Makes a value plain words inside Markdown: it can make no link, heading, list, emphasis or HTML. Escapes as little as
 * that needs, because some channels show the source.
 */
final class MarkdownEscape {

    private static final String AT_LINE_START = "#-+=>~.)";

    private MarkdownEscape() {
    }

    static String escape(String value, boolean atLineStart) {
        var escaped = new StringBuilder(value.length() + 8);
        int closing = value.length() - trailingHashes(value);
        for (int i = 0; i < value.length(); i++) {
            if (isMarkup(value, i) || i == closing || atLineStart && startsBlock(value, i)) {
                escaped.append('\\');
            }
            escaped.append(value.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean isMarkup(String value, int i) {
        return switch (value.charAt(i)) {
            case '\\', '`', '*', '[', ']' -> true;
            case '_' -> !isWordAt(value, i - 1) || !isWordAt(value, i + 1);
            case '<' -> i + 1 == value.length() || isWordAt(value, i + 1) || "/!?".indexOf(value.charAt(i + 1)) >= 0;
            case '&' -> i + 1 == value.length() || isWordAt(value, i + 1) || value.charAt(i + 1) == '#';
            case '!' -> i + 1 == value.length();
            default -> false;
        };
    }

    private static boolean startsBlock(String value, int i) {
        char c = value.charAt(i);
        return i == 0 ? AT_LINE_START.indexOf(c) >= 0 : (c == '.' || c == ')') && isNumberBefore(value, i);
    }

    private static boolean isNumberBefore(String value, int end) {
        return value.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isWordAt(String value, int i) {
        return i >= 0 && i < value.length() && Character.isLetterOrDigit(value.codePointAt(i));
    }

    private static int trailingHashes(String value) {
        int count = 0;
        while (count < value.length() && value.charAt(value.length() - 1 - count) == '#') {
            count++;
        }
        return count;
    }
}
