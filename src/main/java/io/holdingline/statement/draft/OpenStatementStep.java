package io.holdingline.statement.draft;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.statement.StatementKind;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** {@code ${openStatement}}: opens a statement of the kind that the playbook names. */
@Component
class OpenStatementStep implements StepHandler {

    private final Crises crises;
    private final Opening opening;

    OpenStatementStep(Crises crises, Opening opening) {
        this.crises = crises;
        this.opening = opening;
    }

    @Override
    public String name() {
        return Vocabulary.OPEN_STATEMENT;
    }

    @Override
    public void handle(StepContext run) {
        var crisis = crises.get(new CrisisId(run.crisis()));
        var statement = opening.open(crisis, kind(run.required(Vocabulary.KIND)));
        run.put(Vocabulary.STATEMENT_ID, statement.id().toString());
    }

    private static StatementKind kind(String key) {
        return Arrays.stream(StatementKind.values()).filter(kind -> kind.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no kind of statement called " + key));
    }
}
