package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.Role;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody must act. @param due UTC */
public record TaskOpened(TaskId task, CrisisId crisisId, String name, String kind, Set<Role> roles, @Nullable UUID subject,
                         @Nullable Instant due) implements Auditable {

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
        return "task.opened";
    }

    @Override
    public String sentence() {
        return "asked the " + roles.stream().map(Role::label).sorted().collect(Collectors.joining(" or ")) + " to act: " + name;
    }
}
