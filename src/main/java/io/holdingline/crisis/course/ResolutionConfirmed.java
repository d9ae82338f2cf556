package io.holdingline.crisis.course;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A PR manager says that it is over. */
record ResolutionConfirmed(CrisisId crisisId, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.resolution-confirmed";
    }

    @Override
    public String sentence() {
        return "confirmed that it is over";
    }
}
