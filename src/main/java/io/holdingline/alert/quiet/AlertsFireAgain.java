package io.holdingline.alert.quiet;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** Alerts of a crisis fire again after all of them were resolved. */
record AlertsFireAgain(CrisisId crisisId, long firing) implements Auditable {

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
        return "alert.fired-again";
    }

    @Override
    public String sentence() {
        return "saw " + (firing == 1 ? "an alert" : firing + " alerts") + " fire again";
    }
}
