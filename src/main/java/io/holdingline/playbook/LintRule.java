package io.holdingline.playbook;

/** One rule of a {@link FileLint}: its name, what it catches, and how to mend it. */
public interface LintRule {

    /** A file with an error stays out of use; a warning is shown and refuses nothing. */
    enum Severity { ERROR, WARNING }

    /** Small words joined by hyphens, the same for ever: people and scripts refer to it. */
    String id();

    /** What the rule looks for, to be read after "The check looks for": no full stop. */
    String catches();

    /** What to do about it, in one sentence with a full stop. */
    String mend();

    default Severity severity() {
        return Severity.ERROR;
    }

    /** @param element the id or place in the file that is wrong, or the file itself */
    default Finding found(String file, String element, String message) {
        return new Finding(file, element, this, message);
    }
}
