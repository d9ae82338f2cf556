package io.holdingline.deadline;

import io.holdingline.crisis.Cadences;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The step {@code planNextUpdate}: fixes when the next update is due and when its drafting opens. */
@Component
class PlanNextUpdate implements StepHandler {

    private final Crises crises;
    private final Cadences cadences;
    private final SlotTable table;
    private final Promises promises;
    private final Clock clock;

    PlanNextUpdate(Crises crises, Cadences cadences, SlotTable table, Promises promises, Clock clock) {
        this.crises = crises;
        this.cadences = cadences;
        this.table = table;
        this.promises = promises;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Vocabulary.PLAN_NEXT_UPDATE;
    }

    @Override
    public void handle(StepContext run) {
        var crisis = new CrisisId(run.crisis());
        var cadence = cadences.of(crises.get(crisis));
        var now = clock.instant();
        var statement = run.text(Vocabulary.STATEMENT_ID).map(UUID::fromString).orElse(null);
        var due = promised(run, crisis, statement).orElse(now.plus(cadence.every()));
        promises.open(crisis, due, statement, null);
        run.put(Vocabulary.NEXT_UPDATE_AT, due.toString());
        run.put(Vocabulary.DRAFTING_OPENS_AT, opens(due, cadence.lead(), now).toString());
    }

    /** What the words promise; where they promise nothing, the run still carries the promise of an earlier round. */
    private Optional<Instant> promised(StepContext run, CrisisId crisis, @Nullable UUID statement) {
        return run.text(Vocabulary.NEXT_UPDATE_AT).filter(text -> !text.isBlank()).map(Instant::parse)
                .filter(due -> !table.isOfEarlierRound(crisis, due, statement));
    }

    private static Instant opens(Instant due, Duration lead, Instant now) {
        var opens = due.minus(lead);
        return opens.isBefore(now) ? now : opens;
    }
}
