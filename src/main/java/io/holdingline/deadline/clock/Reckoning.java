package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClock.State;
import io.holdingline.deadline.Phase;
import io.holdingline.deadline.Regime;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts all clocks of a crisis anew from what is on record; what did not change is left alone. */
@Component
class Reckoning {

    private final ClockReader reader;
    private final ClockTable table;
    private final Wakers wakers;
    private final Clock clock;

    Reckoning(ClockReader reader, ClockTable table, Wakers wakers, Clock clock) {
        this.reader = reader;
        this.table = table;
        this.wakers = wakers;
        this.clock = clock;
    }

    /** What changed, as the record shows it: the clock's title and what it does now. */
    Map<String, String> recount(Crisis crisis) {
        var read = reader.read(crisis);
        var changes = new LinkedHashMap<String, String>();
        for (var regime : reader.duties(read)) {
            for (var phase : regime.phases()) {
                recount(read, regime, phase).ifPresent(said -> changes.put(ClockRead.key(regime, phase), said));
            }
        }
        if (!changes.isEmpty()) {
            wakers.lookAgain();
        }
        return changes;
    }

    private Optional<String> recount(ClockRead read, Regime regime, Phase phase) {
        var kept = read.clock(regime.id(), phase.id());
        if (read.isSetAside(regime.id()) || read.isSetAside(ClockRead.key(regime, phase))) {
            kept.filter(LegalClock::isRunning).ifPresent(table::setAside);
            return kept.filter(LegalClock::isRunning).map(running -> "set aside");
        }
        return Run.of(read, regime, phase).flatMap(run -> kept.map(running -> reset(running, phase, run))
                .orElseGet(() -> Optional.of(start(read.crisis(), regime, phase, run))));
    }

    private String start(Crisis crisis, Regime regime, Phase phase, Run run) {
        table.insert(new LegalClock(UUID.randomUUID(), crisis.id(), regime.id(), phase.id(), regime.name(), phase.label(),
                regime.zone(), State.RUNNING, run.start(), run.due(), null, null, null, 0), phase.warn(),
                run.firstMark(phase, clock.instant()));
        return run.said();
    }

    private Optional<String> reset(LegalClock kept, Phase phase, Run run) {
        if (run.isKeptBy(kept) && kept.state() != State.SET_ASIDE) {
            return Optional.empty();
        }
        var filed = kept.proof() != null;
        table.reset(kept, filed ? State.FILED : State.RUNNING, run.start(), run.due(),
                filed ? null : run.firstMark(phase, clock.instant()));
        return Optional.of(run.said());
    }
}
