package io.holdingline.statement.revision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.statement.StatementId;
import java.util.Map;
import java.util.UUID;

/** Sign-off is complete and the sender has the words. */
record StatementReleased(CrisisId crisisId, StatementId statement, String label, int revision) implements Auditable {

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
        return "released " + label + ", revision " + revision + ", to its channels";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", statement.toString());
    }

    @Override
    public String action() {
        return "statement.released";
    }
}
