package io.holdingline.approval;

import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.Statements;
import java.util.UUID;

/** What the steps of sign-off read first. */
final class StepSupport {

    private StepSupport() {
    }

    static StatementId statement(StepContext run) {
        return new StatementId(UUID.fromString(run.required(Vocabulary.STATEMENT_ID)));
    }

    static Revision latest(Statements statements, StepContext run) {
        return statements.latest(statement(run))
                .orElseThrow(() -> new IllegalStateException("Nothing has been submitted for sign-off"));
    }
}
