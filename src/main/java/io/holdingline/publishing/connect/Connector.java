package io.holdingline.publishing.connect;

import java.util.Optional;

/** One channel. A connector makes one attempt a call; whether there is another is for the sender to say. */
public interface Connector {

    /** As variants name it: {@code newsroom}. */
    String key();

    /** As people name it: "Newsroom". */
    String label();

    /** True where the same publication sent twice has one effect. */
    boolean idempotent();

    /** What is missing in the configuration, as a sentence; empty where the channel can be used. */
    Optional<String> missing();

    /** False where nobody there reads the language (its ISO 639-1 code). */
    default boolean speaks(String language) {
        return true;
    }

    /** Exactly what leaves the house, the same on every attempt; its SHA-256 is recorded before the attempt. */
    String body(Outgoing outgoing);

    /** Makes one bounded attempt, outside any transaction; it does not begin where the fence is closed. */
    Outcome send(Outgoing outgoing, Fence fence);
}
