package io.holdingline.task;

import io.holdingline.flow.StuckStep;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a playbook failed for good; the crisis stands still there. */
record StepFailed(StuckStep step) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return step.crisis();
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return "step.failed";
    }

    @Override
    public String sentence() {
        return "could not do “" + step.step() + "” and stands still there";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("playbook", step.playbook(), "reason", step.message());
    }
}
