package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.UUID;

/** A person gave a promise up, with a reason. */
record SlotWaived(UUID slot, CrisisId crisisId, Instant dueAt, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "deadline.slot-waived";
    }

    @Override
    public String sentence() {
        return "gave up the promise of " + Moments.said(dueAt) + ": “" + reason + "”";
    }
}
