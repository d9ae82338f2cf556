package io.holdingline.statement.lint;

import io.holdingline.statement.ChannelForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through the lines of a template for what was meant as a mark and would go out as words. */
final class TemplateLines {

    private static final Pattern MATTER = Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
    private static final Pattern MARKER = Pattern.compile("<!-- *channel: *([a-z][a-z0-9-]{0,39}) *-->");
    private static final Pattern COMMENT = Pattern.compile("<!-|-->");
    private static final Pattern WHOLE = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern HALF = Pattern.compile("\\{+ *[a-z][a-z0-9_]*(?: *\\|[^{}]*)?}+");
    private static final Pattern FOR_STAFF = Pattern.compile("\\nkind: *internal *\\n");
    private static final String SUBJECT = "Subject:";

    private static final Set<String> TAKES_SUBJECT = Set.of(ChannelForm.EMAIL.key(), ChannelForm.STAFF.key());

    private final Map<Integer, String> faults = new LinkedHashMap<>();
    private String channel;
    private boolean isFirst = true;

    private TemplateLines(String first) {
        this.channel = first;
    }

    /** The number of the first line that holds the words, from 1. */
    static int first(String source, String words) {
        return 1 + (int) source.lines().takeWhile(line -> !line.contains(words)).count();
    }

    /** What is wrong, by the line of the file; one fault a line. */
    static Map<Integer, String> faults(String source) {
        var text = source.replace("\r\n", "\n");
        var matter = MATTER.matcher(text);
        int number = matter.lookingAt() ? (int) matter.group().lines().count() : 0;
        var isForStaff = number > 0 && FOR_STAFF.matcher(matter.group()).find();
        var lines = new TemplateLines((isForStaff ? ChannelForm.STAFF : ChannelForm.NEWSROOM).key());
        for (var line : text.substring(number == 0 ? 0 : matter.end()).split("\n", -1)) {
            lines.read(++number, line.strip());
        }
        return lines.faults;
    }

    private void read(int number, String line) {
        var marker = MARKER.matcher(line);
        if (marker.matches()) {
            channel = marker.group(1);
            isFirst = true;
            return;
        }
        var half = HALF.matcher(WHOLE.matcher(line).replaceAll(""));
        if (COMMENT.matcher(line).find()) {
            faults.put(number, "“" + line + "” is no mark for a channel and would go out as words. Write <!-- channel: email -->.");
        } else if (line.startsWith(SUBJECT) && !(isFirst && TAKES_SUBJECT.contains(channel))) {
            faults.put(number, "A subject counts as the first line of the block for e-mail or staff alone.");
        } else if (half.find()) {
            faults.put(number, "“" + half.group() + "” is no placeholder. Write two braces on each side.");
        }
        isFirst &= line.isEmpty();
    }
}
