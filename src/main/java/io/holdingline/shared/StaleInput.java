package io.holdingline.shared;

/** Somebody else changed the thing since the form was opened; what was typed must be shown again, not dropped. */
public class StaleInput extends RuleViolation {

    public StaleInput(String message) {
        super(message);
    }
}
