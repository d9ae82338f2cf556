package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** The playbook moved on without the task. */
record TaskWithdrawn(TaskId task, CrisisId crisisId, String name) implements Auditable {

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
        return "task.withdrawn";
    }

    @Override
    public String sentence() {
        return "withdrew “" + name + "”; the playbook no longer needs it";
    }
}
