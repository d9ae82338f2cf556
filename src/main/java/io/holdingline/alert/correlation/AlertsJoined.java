package io.holdingline.alert.correlation;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** New alerts belong to an open crisis. */
record AlertsJoined(CrisisId crisisId, int alerts, String name, String source) implements Auditable {

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
        return "alert.joined";
    }

    @Override
    public String sentence() {
        return (alerts == 1 ? "linked the alert " + name : "linked " + alerts + " alerts, the first one " + name + ",") + " from " + source;
    }
}
