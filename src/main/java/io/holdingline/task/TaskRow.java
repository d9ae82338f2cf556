package io.holdingline.task;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.TaskBrief;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it is kept. */
record TaskRow(TaskId id, @Nullable String engineTask, CrisisId crisis, String kind, String name, Set<Role> roles,
               @Nullable UserName assignee, @Nullable UUID subject, @Nullable Instant due, Instant openedAt,
               @Nullable Instant escalatedAt, @Nullable UserName escalatedTo, @Nullable Instant closedAt,
               @Nullable String closedBy, @Nullable String outcome, TaskBrief brief) {

    static final String COMPLETED = "COMPLETED";
    static final String WITHDRAWN = "WITHDRAWN";

    boolean isOpen() {
        return closedAt == null;
    }

    boolean roleFits(Person person) {
        return roles.stream().anyMatch(person::has);
    }

    boolean concerns(Person person) {
        return roleFits(person) || person.name().equals(assignee) || person.name().equals(escalatedTo);
    }

    /** Free, the person's own, or late and given to this person as deputy. */
    boolean free(Person person) {
        return assignee == null || person.name().equals(assignee) || person.name().equals(escalatedTo);
    }

    Task in(Crisis of) {
        return new Task(id, crisis, of.title(), of.severity(), kind, name, roles, assignee, subject, due, openedAt,
                escalatedTo, isOpen(), brief);
    }
}
