package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** Overtaken before it went out; it will never be sent. */
public record StatementWithdrawn(CrisisId crisisId, StatementId statement, String label, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }


    @Override
    public String sentence() {
        return "withdrew " + label + " before it went out: “" + reason + "”";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("statement", statement.toString(), "reason", reason);
    }
    @Override
    public String action() {
        return "statement.withdrawn";
    }
}
