package io.holdingline.timing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at due work after another: runs what is due and says how long to rest until the next look. */
class DueTurn {

    private static final Logger log = LoggerFactory.getLogger(DueTurn.class);
    static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration SHORTEST_REST = Duration.ofMillis(5);

    private final DueWork work;
    private final Clock clock;
    private @Nullable Instant lastRun;
    private Duration patience = SHORTEST_REST;

    DueTurn(DueWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    Duration take() {
        try {
            return work.nextDue().map(this::runOrRest).orElse(LONGEST_REST);
        } catch (RuntimeException broken) {
            log.error("Due work '{}' failed and is tried again in {} s", work.name(), LONGEST_REST.toSeconds(), broken);
            return LONGEST_REST;
        }
    }

    private Duration runOrRest(Instant due) {
        var left = Duration.between(clock.instant(), due);
        if (left.compareTo(Duration.ZERO) > 0) {
            return shorter(left, LONGEST_REST);
        }
        work.runDue();
        return restAfter(due);
    }

    /** The same instant still being due means that another worker has it in hand: ask ever less often. */
    private Duration restAfter(Instant due) {
        var stillTheSame = due.equals(lastRun);
        patience = stillTheSame ? shorter(patience.multipliedBy(2), LONGEST_REST) : SHORTEST_REST;
        lastRun = due;
        return stillTheSame ? patience : Duration.ZERO;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
