package io.holdingline.approval;

import static io.holdingline.statement.draft.StatementHouse.LEGAL;
import static io.holdingline.statement.draft.StatementHouse.PR2;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.holdingline.flow.TaskBrief;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Revision;
import io.holdingline.statement.draft.StatementHouse;
import io.holdingline.task.Task;
import io.holdingline.task.TaskId;
import io.holdingline.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mockito.Mockito;

/** The approval module on real tables; inbox, engine and decision table in memory. */
class SignOffHouse {

    final StatementHouse house = new StatementHouse();
    final Map<TaskId, Task> inbox = new ConcurrentHashMap<>();
    final List<Map<String, Object>> table = new ArrayList<>(List.of(Map.of("role", "pr-manager"), Map.of("role", "legal-reviewer")));
    final ApprovalTable approvals = new ApprovalTable(house.database.jdbc());
    final RequiredRoleTable required = new RequiredRoleTable(house.database.jdbc());
    final SignOffs desk = new SignOffDesk(tasks(), house.authorship, approvals, required,
            house::inTransaction, event -> { synchronized (house.events) { house.events.add(event); } }, house.clock);
    final Clearance clearance = new SignedClearance(house.authorship, approvals);
    final BeginSignOffStep begin = new BeginSignOffStep(house.statements, house.crises,
            new SignOffTable((deployment, name, inputs) -> table, house.catalogue), required);
    final CompleteSignOffStep complete = new CompleteSignOffStep(house.statements, clearance);
    final ReturnToDraftStep back = new ReturnToDraftStep(house.statements, approvals);

    SignOffHouse() {
        house.knowEverything();
    }

    /** Begins sign-off of the revision as the playbook would, and returns the variables it set. */
    Map<String, String> begin(Revision revision) {
        return step(revision, begin);
    }

    Map<String, String> step(Revision revision, StepHandler step) {
        var run = new Run(house.crisis.id().value(), new ConcurrentHashMap<>(Map.of(Vocabulary.STATEMENT_ID, revision.statement().toString())));
        house.inTransaction(() -> {
            step.handle(run);
            return run;
        });
        return run.variables();
    }

    TaskId review(Revision revision, String kind) {
        var task = new Task(new TaskId(UUID.randomUUID()), house.crisis.id(), house.crisis.title(), house.crisis.severity(),
                kind, "Review", Set.of(Role.PR_MANAGER), null, revision.statement().value(), null, house.clock.instant(), null, true, TaskBrief.NONE);
        inbox.put(task.id(), task);
        return task.id();
    }

    TaskId prReview(Revision revision) {
        return review(revision, Vocabulary.REVIEW_FOR_PR);
    }

    TaskId legalReview(Revision revision) {
        return review(revision, Vocabulary.REVIEW_FOR_LEGAL);
    }

    Approval approve(TaskId task, Person by, Revision revision) {
        return desk.decide(task, by, Ballot.approve(revision.id(), revision.sha256()));
    }

    Approval sendBack(TaskId task, Person by, Revision revision, String reason) {
        return desk.decide(task, by, Ballot.sendBack(revision.id(), revision.sha256(), ReasonKind.PROMISE, reason));
    }

    void approveByBoth(Revision revision) {
        approve(prReview(revision), PR2, revision);
        approve(legalReview(revision), LEGAL, revision);
    }

    boolean cleared(Revision revision) {
        return clearance.cleared(revision.id(), revision.sha256()).isPresent();
    }

    private Tasks tasks() {
        var tasks = mock(Tasks.class);
        when(tasks.get(any())).thenAnswer(call -> inbox.get(call.<TaskId>getArgument(0)));
        Mockito.doAnswer(call -> close(call.getArgument(0))).when(tasks).complete(any(), any(), any());
        Mockito.doCallRealMethod().when(tasks).decide(any(), any(), any());
        return tasks;
    }

    private Object close(TaskId id) {
        var it = inbox.get(id);
        var closed = new Task(it.id(), it.crisis(), it.crisisTitle(), it.severity(), it.kind(), it.name(), it.roles(),
                it.assignee(), it.subject(), it.due(), it.openedAt(), it.escalatedTo(), false, it.brief());
        if (!it.open() || !inbox.replace(id, it, closed)) {
            throw new RuleViolation("This task is done already.");
        }
        return closed;
    }

    private record Run(UUID crisis, Map<String, String> variables) implements StepContext {

        @Override
        public Optional<String> text(String variable) {
            return Optional.ofNullable(variables.get(variable));
        }

        @Override
        public String required(String variable) {
            return text(variable).orElseThrow();
        }

        @Override
        public void put(String variable, String value) {
            variables.put(variable, value);
        }
    }
}
