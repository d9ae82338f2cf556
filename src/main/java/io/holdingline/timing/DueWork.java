package io.holdingline.timing;

import java.time.Instant;
import java.util.Optional;

/** Work that falls due at known instants; a bean of this type is woken in each of them. */
public interface DueWork {

    /** For the thread's name and the log. */
    String name();

    /** When the next piece is due (UTC), past instants included; empty where nothing waits. One cheap query. */
    Optional<Instant> nextDue();

    /** Does whatever is due now; must be safe to call at any time, by two nodes at once. */
    void runDue();
}
