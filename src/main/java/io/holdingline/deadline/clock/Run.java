package io.holdingline.deadline.clock;

import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.Phase;
import io.holdingline.deadline.Regime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when to when a clock runs by what is on record. @param due null where the law names no figure */
record Run(Instant start, @Nullable Instant due) {

    /** The earliest of the limits that are known; empty where none has begun. */
    static Optional<Run> of(ClockRead read, Regime regime, Phase phase) {
        var runs = phase.limits().stream().flatMap(limit -> read.event(regime, limit)
                .map(event -> new Run(event, DueTimes.due(phase, limit, event, regime.zone()))).stream()).toList();
        return runs.stream().map(Run::start).min(Comparator.naturalOrder()).map(start -> new Run(start,
                runs.stream().map(Run::due).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null)));
    }

    boolean isKeptBy(LegalClock clock) {
        return clock.startedAt().equals(start) && Objects.equals(clock.dueAt(), due);
    }

    /** When the clock rings first, for one that begins to run now. */
    @Nullable Instant firstMark(Phase phase, Instant now) {
        return Marks.of(phase.warn(), start, due).first(now).map(Marks.Mark::at).orElse(null);
    }

    /** As the record shows it. */
    String said() {
        return due == null ? "runs without undue delay since " + start : "runs out at " + due;
    }
}
