package io.holdingline.statement.template;

import io.holdingline.shared.RuleViolation;

/** Words that the template language does not understand; the message names the line, counted from 1. */
public class TemplateFault extends RuleViolation {

    private final int line;

    TemplateFault(int line, String message) {
        super("Line " + line + ": " + message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
