package io.holdingline.alert.log;

/** What an alert led to. */
public enum Outcome {
    WAITING("not routed yet"), PROPOSED("proposed a crisis"), JOINED("joined a crisis"), IGNORED("ignored by the table"),
    LATE("over before it was known");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
