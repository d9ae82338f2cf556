package io.holdingline.shared;

import org.jspecify.annotations.Nullable;

/** A rule of the house refuses the act; the message is a kind, specific sentence for the person who tried. */
public class RuleViolation extends RuntimeException {

    private final @Nullable String field;

    public RuleViolation(String message) {
        this(null, message);
    }

    /** @param field the form field or JSON field that the message is about */
    public RuleViolation(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }
}
