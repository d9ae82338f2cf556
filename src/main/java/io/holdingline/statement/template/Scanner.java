package io.holdingline.statement.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a template into words and placeholders, once, from left to right. */
final class Scanner {

    static final int MOST_PLACEHOLDERS = 200;
    private static final Pattern INSIDE = Pattern.compile(" *([a-z][a-z0-9_]{0,63}) *(?:\\| *([a-z-]{1,32}) *)?"
            + "(?:\\| *or +([^{}|\\n]{1,300}))?");

    private final String template;
    private final List<Part> parts = new ArrayList<>();
    private int line;
    private int placeholders;

    private Scanner(String template, int firstLine) {
        this.template = template;
        this.line = firstLine;
    }

    /** @param firstLine the number of the template's first line, for messages */
    static List<Part> scan(String template, int firstLine) {
        return new Scanner(template, firstLine).scan();
    }

    private List<Part> scan() {
        int from = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            words(from, open);
            int close = template.indexOf("}}", open);
            parts.add(placeholder(close < 0 ? null : template.substring(open + 2, close)));
            from = close + 2;
        }
        words(from, template.length());
        return parts;
    }

    private void words(int from, int to) {
        if (from < to) {
            var text = template.substring(from, to);
            parts.add(new Part.Words(text));
            line += (int) text.chars().filter(c -> c == '\n').count();
        }
    }

    private Part.Placeholder placeholder(@Nullable String inside) {
        if (inside == null) {
            throw new TemplateFault(line, "“{{” is never closed with “}}”.");
        }
        Matcher matcher = INSIDE.matcher(inside);
        if (!matcher.matches()) {
            throw new TemplateFault(line, "“{{" + inside + "}}” is no placeholder. Write {{fact}}, {{fact|filter}}"
                    + " or {{fact|or other words}}.");
        }
        if (++placeholders > MOST_PLACEHOLDERS) {
            throw new TemplateFault(line, "More than " + MOST_PLACEHOLDERS + " placeholders.");
        }
        var otherwise = matcher.group(3);
        return new Part.Placeholder(matcher.group(1), filter(matcher.group(2)), otherwise == null ? null : otherwise.strip(), line);
    }

    private @Nullable Filter filter(@Nullable String key) {
        return key == null ? null : Filter.ofKey(key).orElseThrow(() -> new UnknownFilter(line,
                "There is no filter “" + key + "”. There are time, date, number, lower and upper-first."));
    }
}
