package io.holdingline.web.crisis;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationState;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was read of one crisis for one page. */
record CrisisRead(Crisis crisis, List<Task> tasks, List<UpdateSlot> slots, List<Statement> statements,
                  List<Publication> publications, Person viewer) {

    boolean isManager() {
        return viewer.has(Role.PR_MANAGER);
    }

    Optional<UpdateSlot> next() {
        return slots.stream().filter(slot -> slot.settledAt() == null).findFirst();
    }

    Optional<Statement> about(UUID statement) {
        return statements.stream().filter(each -> each.id().value().equals(statement)).findFirst();
    }

    List<Publication> of(StatementId statement) {
        return publications.stream().filter(each -> each.statement().equals(statement)).toList();
    }

    Optional<Instant> firstSent(StatementId statement) {
        return of(statement).stream().map(Publication::sentAt).filter(Objects::nonNull).min(Instant::compareTo);
    }

    /** To the public: what the staff read does not count. */
    boolean anythingSaid() {
        return publications.stream().filter(each -> each.state() == PublicationState.SENT)
                .anyMatch(each -> about(each.statement().value()).filter(it -> it.kind() != StatementKind.INTERNAL).isPresent());
    }

    /** An update may be asked for where a promise stands and nobody is writing or reading one. */
    boolean waitsForDrafting() {
        return crisis.isOpen() && crisis.status() != CrisisStatus.RESOLVED && next().isPresent()
                && statements.stream().filter(each -> each.kind().keepsPromises())
                .noneMatch(each -> each.state() == StatementState.DRAFTING || each.state() == StatementState.IN_REVIEW);
    }
}
