package io.holdingline.task.web;

import io.holdingline.crisis.Crisis;
import io.holdingline.flow.StuckStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One stuck step. @param crisisPath null where the step belongs to no crisis; @param since UTC */
record StuckStepRow(String id, String step, String playbook, String crisis, @Nullable String crisisPath, String message,
                    Instant since) {

    static StuckStepRow of(StuckStep step, @Nullable Crisis crisis) {
        return new StuckStepRow(step.id(), step.step(), step.playbook(),
                crisis == null ? "No crisis" : crisis.reference() + ", " + crisis.title(),
                crisis == null ? null : "/crises/" + crisis.id(), step.message(), step.since());
    }
}
