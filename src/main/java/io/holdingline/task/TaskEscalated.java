package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task ran late; the deputy, where one is named, was called in. @param due UTC */
public record TaskEscalated(TaskId task, CrisisId crisisId, String name, @Nullable Instant due, @Nullable UserName deputy,
                            @Nullable String deputyLabel) implements Auditable {

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
        return "task.escalated";
    }

    @Override
    public String sentence() {
        return deputy == null ? "noted that “" + name + "” is late; no deputy is named" : "called in " + deputyLabel + ": “" + name + "” is late";
    }
}
