package io.holdingline.publishing.stop;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody stopped everything, or let it go on; it belongs to the chain of the house. */
record StopSwitchMoved(Actor actor, String action, String sentence) implements Auditable {

    static StopSwitchMoved engaged(Actor by, String reason) {
        return new StopSwitchMoved(by, "publishing.stop-switch-engaged", "pulled the stop switch: “" + reason + "”");
    }

    static StopSwitchMoved released(Actor by, String reason) {
        return new StopSwitchMoved(by, "publishing.stop-switch-released", "released the stop switch: “" + reason + "”");
    }

    @Override
    public @Nullable UUID crisis() {
        return null;
    }
}
