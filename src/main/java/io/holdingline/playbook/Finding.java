package io.holdingline.playbook;

import java.util.regex.Pattern;

/** Something in a file that would hurt, told in one line. @param element the id in the file, or the file itself */
public record Finding(String file, String element, LintRule rule, String message) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zl}\\p{Zp}\\p{Cc}]+");

    private static final int LONGEST = 1000;

    /** What a file says may have many lines, and so may its name; who reads findings line by line must not be misled. */
    public Finding {
        element = oneLine(element);
        message = shortened(oneLine(message));
    }

    public String mend() {
        return rule.mend();
    }

    /** Whether the file stays out of use. */
    public boolean isError() {
        return rule.severity() == LintRule.Severity.ERROR;
    }

    /** One line, as the command prints it. */
    @Override
    public String toString() {
        return oneLine(file) + ":" + element + " " + rule.id() + (isError() ? " " : " (warning) ") + message + " Mend: " + mend();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " … (cut short).";
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
