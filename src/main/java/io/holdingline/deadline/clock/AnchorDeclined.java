package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A playbook asked about an event, and a person said that it has not happened. */
record AnchorDeclined(CrisisId crisisId, String label, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "deadline.anchor-declined";
    }

    @Override
    public String sentence() {
        return "did not record that " + label + ": “" + reason + "”";
    }
}
