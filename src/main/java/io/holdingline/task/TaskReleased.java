package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person gave a task back to the group. */
record TaskReleased(TaskId task, CrisisId crisisId, String name, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "task.released";
    }

    @Override
    public String sentence() {
        return "gave “" + name + "” back";
    }
}
