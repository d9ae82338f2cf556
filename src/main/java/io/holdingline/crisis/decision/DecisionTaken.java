package io.holdingline.crisis.decision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person chose how the crisis goes on. */
record DecisionTaken(CrisisId crisisId, String question, String answer, String reason, Actor actor)
        implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.decision-taken";
    }

    @Override
    public String sentence() {
        return "decided “" + answer + "” (" + question + "): “" + reason + "”";
    }
}
