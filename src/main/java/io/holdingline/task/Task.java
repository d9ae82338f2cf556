package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.TaskBrief;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person must do.
 *
 * @param kind decides the page, one of {@link io.holdingline.flow.Vocabulary} or a module's own
 * @param subject the statement or publication it is about
 * @param due UTC
 * @param brief what the playbook says about it beyond its name
 * @param escalatedTo the deputy who was called in because it ran late
 */
public record Task(TaskId id, CrisisId crisis, String crisisTitle, Severity severity, String kind, String name,
                   Set<Role> roles, @Nullable UserName assignee, @Nullable UUID subject, @Nullable Instant due,
                   Instant openedAt, @Nullable UserName escalatedTo, boolean open, TaskBrief brief) {
}
