package io.holdingline.crisis.request;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** A person found that something we said is wrong. */
record CorrectionAskedFor(CrisisId crisisId, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.correction-asked-for";
    }

    @Override
    public String sentence() {
        return "asked for a correction: “" + reason + "”";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
