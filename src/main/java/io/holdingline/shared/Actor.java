package io.holdingline.shared;

/**
 * Who did something: a person's user name with the name shown at that moment, or the house itself.
 *
 * @param name user name, stable
 * @param label the name people read, as it was then
 */
public record Actor(String name, String label) {

    /** What runs without a person: timers, routing, the sender. */
    public static final Actor HOLDINGLINE = new Actor("holdingline", "Holdingline");

    /** False for the house itself, under whatever label it acts. */
    public boolean isPerson() {
        return !name.equals(HOLDINGLINE.name);
    }
}
