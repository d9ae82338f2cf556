package io.holdingline.statement.template;

/** A name that stands for nothing in this scenario. */
public final class UnknownName extends TemplateFault {

    UnknownName(int line, String message) {
        super(line, message);
    }
}
