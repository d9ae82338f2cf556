package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.PromiseMissed;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.UUID;

/** A promised update was not sent in time. */
public record SlotMissed(UUID slot, CrisisId crisisId, Instant dueAt) implements Auditable, PromiseMissed {

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
        return "deadline.slot-missed";
    }

    @Override
    public String sentence() {
        return "recorded a missed promise: no update went out by " + Moments.said(dueAt);
    }
}
