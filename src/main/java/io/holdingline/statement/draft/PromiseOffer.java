package io.holdingline.statement.draft;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times for the next update that a draft may promise, counted from now and rounded up to five minutes (UTC).
 *
 * @param every the cadence of the crisis
 * @param running the promise that stands already; null where none is ahead
 */
public record PromiseOffer(Duration every, Instant cadence, Instant sooner, @Nullable Instant running) {

    private static final long STEP = Duration.ofMinutes(5).toSeconds();

    static PromiseOffer at(Instant now, Duration every, @Nullable Instant running) {
        return new PromiseOffer(every, roundedUp(now.plus(every)), roundedUp(now.plus(every.dividedBy(2))), running);
    }

    private static Instant roundedUp(Instant at) {
        return Instant.ofEpochSecond((at.plusMillis(999).getEpochSecond() + STEP - 1) / STEP * STEP);
    }
}
