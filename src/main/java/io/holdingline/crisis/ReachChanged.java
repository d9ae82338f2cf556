package io.holdingline.crisis;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A crisis counts in other places, or is spoken about in other languages, than was thought. */
public record ReachChanged(CrisisId crisisId, Reach from, Reach to, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.reach-changed";
    }

    @Override
    public String sentence() {
        return "changed the reach from " + from.label() + " to " + to.label();
    }
}
