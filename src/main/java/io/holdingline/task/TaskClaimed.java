package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person took a task. */
record TaskClaimed(TaskId task, CrisisId crisisId, String name, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "task.claimed";
    }

    @Override
    public String sentence() {
        return "took “" + name + "”";
    }
}
