package io.holdingline.task;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.HumanTaskId;
import io.holdingline.flow.HumanTasks;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Inbox implements Tasks {

    private final TaskTable table;
    private final Questions questions;
    private final Refusals refusals;
    private final Crises crises;
    private final HumanTasks engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(TaskTable table, Questions questions, Refusals refusals, Crises crises, HumanTasks engine,
          ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.questions = questions;
        this.refusals = refusals;
        this.crises = crises;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Task get(TaskId id) {
        var row = row(id);
        return row.in(crises.get(row.crisis()));
    }

    @Override
    public List<Task> open() {
        return named(table.open().stream());
    }

    @Override
    public List<Task> openFor(Person person) {
        return named(table.open().stream().filter(row -> row.concerns(person)));
    }

    @Override
    public List<Task> openIn(CrisisId crisis) {
        return named(table.openIn(crisis).stream());
    }

    @Override
    public Optional<Task> openAbout(UUID subject, String kind) {
        return table.openAbout(subject, kind).map(row -> row.in(crises.get(row.crisis())));
    }

    @Override
    @Transactional
    public TaskId ask(CrisisId crisis, String kind, String name, Role role, UUID subject, @Nullable Instant due) {
        return questions.ask(crisis, kind, name, role, subject, due);
    }

    @Override
    @Transactional
    public void claim(TaskId id, Person by) {
        var row = row(id);
        if (row.isOpen() && by.name().equals(row.assignee())) {
            return;
        }
        refusals.check(row, by);
        if (!table.claim(id, by.name())) {
            throw refusals.overtaken(row(id));
        }
        events.publishEvent(new TaskClaimed(id, row.crisis(), row.name(), by.actor()));
    }

    @Override
    @Transactional
    public void release(TaskId id, Person by) {
        var row = row(id);
        if (!table.release(id, by.name())) {
            throw new RuleViolation("You do not have “" + row.name() + "”, so there is nothing to give back.");
        }
        events.publishEvent(new TaskReleased(id, row.crisis(), row.name(), by.actor()));
    }

    @Override
    @Transactional
    public void complete(TaskId id, Person by, Map<String, String> result) {
        complete(row(id), by, result);
    }

    @Override
    @Transactional
    public void decide(TaskId id, Person by, Function<Task, Map<String, String>> decision) {
        var row = row(id);
        complete(row, by, decision.apply(row.in(crises.get(row.crisis()))));
    }

    private void complete(TaskRow row, Person by, Map<String, String> result) {
        refusals.check(row, by);
        if (!table.close(row.id(), TaskRow.COMPLETED, by.displayName(), clock.instant())) {
            throw refusals.overtaken(row(row.id()));
        }
        events.publishEvent(new TaskCompleted(row.id(), row.crisis(), row.name(), row.kind(), by.actor()));
        if (row.engineTask() != null) {
            engine.complete(new HumanTaskId(row.engineTask()), result);
        }
    }

    private TaskRow row(TaskId id) {
        return table.find(id).orElseThrow(() -> new NotFound("There is no task " + id + "."));
    }

    private List<Task> named(Stream<TaskRow> rows) {
        var all = rows.toList();
        var of = crises.named(all.stream().map(TaskRow::crisis).toList());
        return all.stream().map(row -> row.in(Objects.requireNonNull(of.get(row.crisis())))).toList();
    }
}
