package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClock.State;
import io.holdingline.deadline.Phase;
import io.holdingline.deadline.Regime;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts all clocks of a crisis anew from what is on record; what did not change is left alone. */
@Component
class Reckoning {

    private final ClockBook book;
    private final ClockTable table;
    private final WordTable words;
    private final Wakers wakers;
    private final Clock clock;

    Reckoning(ClockBook book, ClockTable table, WordTable words, Wakers wakers, Clock clock) {
        this.book = book;
        this.table = table;
        this.words = words;
        this.wakers = wakers;
        this.clock = clock;
    }

    private record Run(Instant start, @Nullable Instant due) {
    }

    ClockRead read(Crisis crisis) {
        return new ClockRead(crisis, book.of(crisis), words.moments(crisis.id()), words.rulings(crisis.id()),
                table.of(crisis.id()));
    }

    /** The regimes of a crisis: those that fit, that a person has ruled on, or that run. Nothing that runs drops out. */
    List<Regime> duties(ClockRead read) {
        return read.data().regimes().stream().filter(regime -> read.rulings().containsKey(regime.id())
                || read.hasClock(regime) || book.reaches(regime, read.crisis())
                && book.stranger(regime, read.crisis()).isEmpty()).toList();
    }

    /** What changed, as the record shows it: the clock's title and what it does now. */
    Map<String, String> recount(Crisis crisis) {
        var read = read(crisis);
        var changes = new LinkedHashMap<String, String>();
        for (var regime : duties(read)) {
            for (var phase : regime.phases()) {
                recount(read, regime, phase).ifPresent(said -> changes.put(regime.id() + "/" + phase.id(), said));
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
        return run(read, regime, phase).flatMap(run -> kept.map(running -> reset(running, phase, run))
                .orElseGet(() -> Optional.of(start(read.crisis(), regime, phase, run))));
    }

    private static Optional<Run> run(ClockRead read, Regime regime, Phase phase) {
        var runs = phase.limits().stream().flatMap(limit -> read.event(regime, limit)
                .map(event -> new Run(event, DueTimes.due(phase, limit, event, regime.zone()))).stream()).toList();
        return runs.stream().map(Run::start).min(Comparator.naturalOrder()).map(start -> new Run(start,
                runs.stream().map(Run::due).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null)));
    }

    private String start(Crisis crisis, Regime regime, Phase phase, Run run) {
        table.insert(new LegalClock(UUID.randomUUID(), crisis.id(), regime.id(), phase.id(), regime.name(), phase.label(),
                regime.zone(), State.RUNNING, run.start(), run.due(), null, null, null, 0), phase.warn(), first(phase, run));
        return said(run);
    }

    private Optional<String> reset(LegalClock kept, Phase phase, Run run) {
        var same = kept.startedAt().equals(run.start()) && Objects.equals(kept.dueAt(), run.due());
        if (same && kept.state() != State.SET_ASIDE) {
            return Optional.empty();
        }
        var filed = kept.proof() != null;
        table.reset(kept, filed ? State.FILED : State.RUNNING, run.start(), run.due(), filed ? null : first(phase, run));
        return Optional.of(said(run));
    }

    private @Nullable Instant first(Phase phase, Run run) {
        return Marks.of(phase.warn(), run.start(), run.due()).first(clock.instant()).map(Marks.Mark::at).orElse(null);
    }

    private static String said(Run run) {
        return run.due() == null ? "runs without undue delay since " + run.start() : "runs out at " + run.due();
    }
}
