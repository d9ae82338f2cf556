package io.holdingline.playbook;

/** A rule whose words are written down beside its name; the enums of rules are made of these. */
public interface WrittenRule extends LintRule {

    /** What {@link LintRule} says of each part. */
    record Words(String id, String catches, Severity severity, String mend) {
    }

    Words words();

    @Override
    default String id() {
        return words().id();
    }

    @Override
    default String catches() {
        return words().catches();
    }

    @Override
    default String mend() {
        return words().mend();
    }

    @Override
    default Severity severity() {
        return words().severity();
    }
}
