package io.holdingline.statement.template;

import io.holdingline.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Puts values into a template in one pass. Values are data: what they say is never looked at again. */
public final class Substituter {

    /** In characters; longer words are refused. */
    public static final int LONGEST_TEMPLATE = 20_000;
    static final int LONGEST_VALUE = 4_000;
    static final int LONGEST_OUTPUT = 60_000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern LINE_SO_FAR = Pattern.compile("[\\s>#*+\\-\\d.)]*");

    private final Map<String, Value> names;
    private final ZoneId zone;
    private final Manner manner;
    private final Form form;
    private final StringBuilder output = new StringBuilder();
    private final Set<String> missing = new LinkedHashSet<>();

    private Substituter(Map<String, Value> names, ZoneId zone, Manner manner, Form form) {
        this.names = names;
        this.zone = zone;
        this.manner = manner;
        this.form = form;
    }

    /**
     * Fills the template; a value that is not known leaves a {@link Gap} and its label in {@link Filled#missing()}.
     *
     * @param firstLine number of the template's first line, for messages
     * @param names every name that may be written; any other is a fault
     * @param language in which times, dates, numbers and letters are written
     * @throws TemplateFault naming the line, for an unknown name or filter
     */
    public static Filled fill(String template, int firstLine, Map<String, Value> names, ZoneId zone,
                              Locale language, Form form) {
        if (template.length() > LONGEST_TEMPLATE) {
            throw new RuleViolation("These words are longer than " + LONGEST_TEMPLATE + " characters.");
        }
        return new Substituter(names, zone, Manner.of(language), form).fill(Gap.without(template), firstLine);
    }

    /** The names that a template writes. */
    public static Set<String> namesIn(String template, int firstLine) {
        var found = new TreeSet<String>();
        for (Part part : Scanner.scan(template, firstLine)) {
            if (part instanceof Part.Placeholder placeholder) {
                found.add(placeholder.name());
            }
        }
        return found;
    }

    /** The names that a template writes without saying what stands instead where they are missing, and the first line that does. */
    public static Map<String, Integer> neededIn(String template, int firstLine) {
        var found = new TreeMap<String, Integer>();
        for (Part part : Scanner.scan(template, firstLine)) {
            if (part instanceof Part.Placeholder placeholder && placeholder.otherwise() == null) {
                found.putIfAbsent(placeholder.name(), placeholder.line());
            }
        }
        return found;
    }

    private Filled fill(String template, int firstLine) {
        for (Part part : Scanner.scan(template, firstLine)) {
            append(part);
            if (output.length() > LONGEST_OUTPUT) {
                throw new RuleViolation("These words are longer than " + LONGEST_OUTPUT + " characters once filled in.");
            }
        }
        return new Filled(output.toString(), missing);
    }

    private void append(Part part) {
        if (part instanceof Part.Words words) {
            // A value that is a whole sentence brings its own full stop.
            boolean stopped = words.text().startsWith(".") && !output.isEmpty() && output.charAt(output.length() - 1) == '.';
            output.append(words.text(), stopped ? 1 : 0, words.text().length());
        } else {
            output.append(written((Part.Placeholder) part));
        }
    }

    private String written(Part.Placeholder place) {
        var value = names.get(place.name());
        if (value == null) {
            throw new UnknownName(place.line(), "There is no fact “" + place.name() + "” in this scenario.");
        }
        if (place.filter() != null && place.filter().wantsTime() && !value.isTime()) {
            throw new UnknownFilter(place.line(), "“" + value.label() + "” is not a time.");
        }
        if (value.isMissing()) {
            return place.otherwise() == null ? gap(value) : place.otherwise();
        }
        return escaped(text(place, value));
    }

    private String gap(Value value) {
        missing.add(value.label());
        return Gap.of(value.label());
    }

    private String text(Part.Placeholder place, Value value) {
        var raw = value.type().equals(Value.STATUS) ? StatusWords.of(oneLine(value), manner.locale()) : oneLine(value);
        try {
            if (place.filter() != null) {
                return place.filter().apply(raw, zone, manner);
            }
            return value.isTime() ? manner.both(Filter.at(raw, zone)) : raw;
        } catch (DateTimeException notATime) {
            throw new TemplateFault(place.line(), "“" + value.label() + "” is not a time: " + raw);
        }
    }

    private static String oneLine(Value value) {
        var raw = SPACE.matcher(Gap.without(String.valueOf(value.raw()))).replaceAll(" ").strip();
        if (raw.length() > LONGEST_VALUE) {
            throw new RuleViolation("“" + value.label() + "” is longer than " + LONGEST_VALUE + " characters.");
        }
        return raw;
    }

    private String escaped(String text) {
        return form == Form.PLAIN ? text : MarkdownEscape.escape(text, isAtLineStart());
    }

    private boolean isAtLineStart() {
        return LINE_SO_FAR.matcher(output.substring(output.lastIndexOf("\n") + 1)).matches();
    }
}
