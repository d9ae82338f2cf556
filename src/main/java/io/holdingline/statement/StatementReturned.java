package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** Sign-off said no; the statement is a draft again. */
record StatementReturned(CrisisId crisisId, StatementId statement, String label, int revision, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String sentence() {
        return "returned " + label + " to drafting after revision " + revision + ": “" + reason + "”";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", statement.toString(), "reason", reason);
    }

    @Override
    public String action() {
        return "statement.returned";
    }
}
