package io.holdingline.crisis.course;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** The crisis is closed and its open key free again. */
record CrisisClosed(CrisisId crisisId, String reference, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.closed";
    }

    @Override
    public String sentence() {
        return "closed " + reference;
    }
}
