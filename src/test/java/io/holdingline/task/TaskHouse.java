package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.HumanTaskId;
import io.holdingline.flow.HumanTaskOpened;
import io.holdingline.flow.TaskBrief;
import io.holdingline.identity.Person;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The task module on a fresh database with one crisis, and the engine's part played by a list. */
class TaskHouse {

    final TestDatabase database = TestDatabase.migrated();
    final TestClock clock = TestClock.at("2026-11-22T04:00:00Z");
    final List<Object> events = new CopyOnWriteArrayList<>();
    final List<String> completed = new CopyOnWriteArrayList<>();
    final CrisisId crisis = crisis();
    final TaskTable table = new TaskTable(database.jdbc());
    final FakePeople people = new FakePeople();
    final Questions questions = new Questions(table, events::add, () -> { }, clock,
            new JdbcTransactionManager(database.dataSource()));
    final Tasks tasks = new Inbox(table, questions, new Refusals(people), FakeCrises.all(),
            (id, result) -> completed.add(id.value() + result), events::add, clock);

    Escalation node() {
        return new Escalation(table, new Deputies(people, FakeCrises.all()), database.transaction(), events::add,
                clock);
    }

    Task opened(String name, String role, @Nullable Instant due) {
        questions.on(new HumanTaskOpened(new HumanTaskId(UUID.randomUUID().toString()), crisis.value(),
                "review-for-pr", name, Set.of(role), null, due, TaskBrief.NONE));
        return tasks.open().stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow();
    }

    void inTransaction(Runnable act) {
        database.transaction().executeWithoutResult(status -> act.run());
    }

    void complete(Task task, Person by) {
        inTransaction(() -> tasks.complete(task.id(), by, Map.of()));
    }

    List<String> said() {
        return events.stream().map(Auditable.class::cast)
                .map(event -> event.actor().label() + " " + event.sentence()).toList();
    }

    private CrisisId crisis() {
        var id = UUID.randomUUID();
        database.jdbc().sql("insert into crisis (id, title, scenario, severity, status, status_since, open_key, "
                + "catalogue, owner, opened_at, version) values (?, 'Checkout fails', 'outage', 'SEV1', "
                + "'INVESTIGATING', current_timestamp, 'key', 'v1', 'pr', current_timestamp, 0)").param(id).update();
        return new CrisisId(id);
    }
}
