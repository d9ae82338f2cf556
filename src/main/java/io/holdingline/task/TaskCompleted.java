package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A task was done. */
record TaskCompleted(TaskId task, CrisisId crisisId, String name, String kind, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "task.completed";
    }

    @Override
    public String sentence() {
        return "did “" + name + "”";
    }
}
