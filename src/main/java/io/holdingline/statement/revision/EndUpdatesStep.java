package io.holdingline.statement.revision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.shared.Actor;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code ${endUpdates}}: the crisis is over, so an update that is still being written or reviewed will never be sent. */
@Component
class EndUpdatesStep implements StepHandler {

    private static final Set<StatementState> UNSENT = Set.of(StatementState.DRAFTING, StatementState.IN_REVIEW);

    private final Statements statements;

    EndUpdatesStep(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return Vocabulary.END_UPDATES;
    }

    @Override
    public void handle(StepContext run) {
        statements.of(new CrisisId(run.crisis())).stream()
                .filter(it -> it.kind() == StatementKind.UPDATE && UNSENT.contains(it.state()))
                .forEach(it -> statements.withdraw(it.id(), "The crisis is resolved; the resolution takes its place.",
                        Actor.HOLDINGLINE));
    }
}
