package io.holdingline.playbook;

/** Something in a file that would hurt. @param element the id in the file, or the file itself */
public record Finding(String file, String element, LintRule rule, String message) {

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
        return file + ":" + element + " " + rule.id() + (isError() ? " " : " (warning) ") + message + " Mend: " + mend();
    }
}
