package io.holdingline.alert.intake;

/** A body that its source should not have sent; names the field that is wrong. */
public class MalformedAlert extends RuntimeException {

    private final String pointer;
    private final boolean readable;

    private MalformedAlert(String pointer, String message, boolean readable) {
        super(message);
        this.pointer = pointer;
        this.readable = readable;
    }

    static MalformedAlert unreadable(String message) {
        return new MalformedAlert("", message, false);
    }

    static MalformedAlert field(String pointer, String message) {
        return new MalformedAlert(pointer, message, true);
    }

    /** JSON pointer (RFC 6901) to the field; empty for the whole body. */
    public String pointer() {
        return pointer;
    }

    /** False where the body is not even JSON. */
    public boolean readable() {
        return readable;
    }
}
