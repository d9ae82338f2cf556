package io.holdingline.task;

import io.holdingline.flow.StuckStep;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator had a stuck step tried once more. */
record StepTriedAgain(StuckStep step, Actor actor) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return step.crisis();
    }

    @Override
    public String action() {
        return "step.tried-again";
    }

    @Override
    public String sentence() {
        return "had “" + step.step() + "” tried again";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("playbook", step.playbook());
    }
}
