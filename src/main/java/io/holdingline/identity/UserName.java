package io.holdingline.identity;

/** The stable name a person signs in with. */
public record UserName(String value) {

    @Override
    public String toString() {
        return value;
    }
}
