package io.holdingline.statement;

import java.time.Duration;
import java.time.Instant;

/**
 * The times for the next update that a draft may promise, counted from now and rounded up to five minutes (UTC).
 *
 * @param every the cadence of the crisis
 */
public record PromiseOffer(Duration every, Instant cadence, Instant sooner) {

    private static final long STEP = Duration.ofMinutes(5).toSeconds();

    static PromiseOffer at(Instant now, Duration every) {
        return new PromiseOffer(every, roundedUp(now.plus(every)), roundedUp(now.plus(every.dividedBy(2))));
    }

    private static Instant roundedUp(Instant at) {
        return Instant.ofEpochSecond((at.plusMillis(999).getEpochSecond() + STEP - 1) / STEP * STEP);
    }
}
