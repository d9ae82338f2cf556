package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Unsettled;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.Moments;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The clocks that go on running when a crisis is stood down. */
@Component
class UnsettledClocks implements Unsettled {

    private final ClockRows rows;
    private final Clock clock;

    UnsettledClocks(ClockRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<String> in(CrisisId crisis) {
        return rows.of(crisis).stream().filter(LegalClock::isRunning).map(this::said).toList();
    }

    private String said(LegalClock running) {
        return running.title() + (running.dueAt() == null ? ": due without undue delay"
                : (running.isLate(clock.instant()) ? ": ran out at " : ": runs out at ") + Moments.said(running.dueAt()));
    }
}
