package io.holdingline.statement;

/** What a statement is for. */
public enum StatementKind {
    HOLDING("holding", "Holding"), UPDATE("update", "Update"), CORRECTION("correction", "Correction"),
    RESOLUTION("resolution", "Resolution"), INTERNAL("internal", "Internal");

    private final String key;
    private final String label;

    StatementKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
