package io.holdingline.shared;

/** There is no such thing, or not for this person; pages answer 404. */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
