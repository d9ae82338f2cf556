package io.holdingline.crisis.course;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** The alert source says that it is over; nobody has confirmed it. */
record ResolutionReported(CrisisId crisisId, String evidence, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.resolution-reported";
    }

    @Override
    public String sentence() {
        return "reported that it is over: " + evidence;
    }
}
