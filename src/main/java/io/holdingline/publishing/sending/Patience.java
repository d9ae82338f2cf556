package io.holdingline.publishing.sending;

import io.holdingline.publishing.book.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often and how long the sender tries before it asks a person. */
final class Patience {

    static final int MOST_ATTEMPTS = 8;
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30),
            Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(6), Duration.ofMinutes(8));

    private Patience() {
    }

    /** Null where the attempts are used up or it would be too late. @param asked what the channel asked us to wait */
    static @Nullable Instant nextAttempt(Row row, Instant now, @Nullable Duration asked) {
        if (row.attempts() >= MOST_ATTEMPTS) {
            return null;
        }
        var wait = WAITS.get(Math.min(Math.max(row.attempts(), 1), WAITS.size()) - 1);
        var again = now.plus(asked != null && asked.compareTo(wait) > 0 ? asked : wait);
        return again.isAfter(row.lateAfter()) ? null : again;
    }
}
