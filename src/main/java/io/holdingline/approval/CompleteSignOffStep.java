package io.holdingline.approval;

import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Statements;
import org.springframework.stereotype.Component;

/** {@code ${completeSignOff}}: lets the playbook go on only where the words are cleared. */
@Component
class CompleteSignOffStep implements StepHandler {

    private final Statements statements;
    private final Clearance clearance;

    CompleteSignOffStep(Statements statements, Clearance clearance) {
        this.statements = statements;
        this.clearance = clearance;
    }

    @Override
    public String name() {
        return Vocabulary.COMPLETE_SIGN_OFF;
    }

    @Override
    public void handle(StepContext run) {
        var revision = StepSupport.latest(statements, run);
        if (clearance.cleared(revision.id(), revision.sha256()).isEmpty()) {
            throw new IllegalStateException(revision.label() + ", revision " + revision.number() + ", is not signed by everybody who must");
        }
    }
}
