package io.holdingline.alert.log;

/** What its source last said of an alert. */
public enum AlertStatus {
    FIRING("firing"), RESOLVED("resolved");

    private final String word;

    AlertStatus(String word) {
        this.word = word;
    }

    /** The word of the source, of the tables and of the screens. */
    public String word() {
        return word;
    }

    static AlertStatus of(String word) {
        return FIRING.word.equals(word) ? FIRING : RESOLVED;
    }
}
