package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.UUID;

/** Words went out and settled a promise, in time or late. */
record SlotKept(UUID slot, CrisisId crisisId, Instant dueAt, String label, boolean late) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return "deadline.slot-kept";
    }

    @Override
    public String sentence() {
        return "counted the promise of " + Moments.said(dueAt) + (late ? " as kept late by " : " as kept by ") + label;
    }
}
