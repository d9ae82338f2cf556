package io.holdingline.statement.template;

/** A filter that there is not, or one that does not fit its fact. */
public final class UnknownFilter extends TemplateFault {

    UnknownFilter(int line, String message) {
        super(line, message);
    }
}
