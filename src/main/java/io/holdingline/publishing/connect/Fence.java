package io.holdingline.publishing.connect;

import java.time.Clock;
import java.time.Instant;

/**
 * Until when an attempt may begin. A sender that froze and wakes past it must not: its lease may be over, and a person
 * may have decided otherwise.
 *
 * @param epoch of the publication that the attempt was decided on
 * @param notAfter UTC, by the clock that made the lease
 */
public record Fence(long epoch, Instant notAfter, Clock clock) {

    /** To be asked in the last moment before the first byte leaves. */
    public boolean isOpen() {
        return clock.instant().isBefore(notAfter);
    }
}
