package io.holdingline.publishing.planning;

import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.Statements;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands the latest signed revision of the run's statement to the sender. */
@Component
class PublishStatement implements StepHandler {

    private final Statements statements;
    private final Planning planning;

    PublishStatement(Statements statements, Planning planning) {
        this.statements = statements;
        this.planning = planning;
    }

    @Override
    public String name() {
        return Vocabulary.PUBLISH_STATEMENT;
    }

    @Override
    public void handle(StepContext run) {
        var statement = new StatementId(UUID.fromString(run.required(Vocabulary.STATEMENT_ID)));
        var revision = statements.latest(statement)
                .orElseThrow(() -> new IllegalStateException("Statement " + statement + " has no revision to publish"));
        planning.plan(revision);
        promise(run, revision);
    }

    /** A correction leaves the run at the promise that it waits for. */
    private static void promise(StepContext run, Revision revision) {
        if (revision.nextUpdateAt() != null && revision.kind().keepsPromises()) {
            run.put(Vocabulary.NEXT_UPDATE_AT, revision.nextUpdateAt().toString());
        }
    }
}
