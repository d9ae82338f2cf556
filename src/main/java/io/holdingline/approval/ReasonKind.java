package io.holdingline.approval;

import java.util.Arrays;
import java.util.Optional;

/** Why words were sent back, in one of four ways. */
public enum ReasonKind {
    FACT("fact", "A fact is not confirmed"), PROMISE("promise", "It promises too much"),
    LIABILITY("liability", "It admits or assigns fault"), OTHER("other", "Something else");

    private final String key;
    private final String label;

    ReasonKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public static Optional<ReasonKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
