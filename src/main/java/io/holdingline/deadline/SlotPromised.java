package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time of the next update was fixed. */
record SlotPromised(UUID slot, CrisisId crisisId, Instant dueAt, @Nullable String promisedIn) implements Auditable {

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
        return "deadline.slot-promised";
    }

    @Override
    public String sentence() {
        return "set the next update for " + Moments.said(dueAt)
                + (promisedIn == null ? "" : ", as " + promisedIn + " promises");
    }
}
