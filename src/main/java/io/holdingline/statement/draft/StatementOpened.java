package io.holdingline.statement.draft;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.statement.StatementId;
import java.util.Map;
import java.util.UUID;

/** A playbook asked for words; their draft is open. */
record StatementOpened(CrisisId crisisId, StatementId statement, String label) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String sentence() {
        return "opened the draft of " + label;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", statement.toString());
    }

    @Override
    public String action() {
        return "statement.opened";
    }
}
