package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.TaskBrief;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of every human task. Each change names the state it starts from and answers whether it found it. */
@Component
class TaskTable {

    private static final String URGENT_FIRST = " order by due_at nulls last, opened_at, id";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TaskRow row, @Nullable String asked) {
        jdbc.sql("""
                insert into human_task (id, engine_task, asked, crisis, kind, name, roles, subject, due_at,
                                        opened_at, about, properties)
                values (:id, :engineTask, :asked, :crisis, :kind, :name, :roles, :subject, :due, :opened,
                        :about, :properties)""")
                .param("id", row.id().value()).param("engineTask", row.engineTask()).param("asked", asked)
                .param("crisis", row.crisis().value()).param("kind", row.kind()).param("name", row.name())
                .param("roles", row.roles().stream().map(Role::key).sorted().collect(Collectors.joining(",")))
                .param("subject", row.subject()).param("due", Utc.stored(row.due())).param("opened", Utc.stored(row.openedAt()))
                .param("about", row.brief().about()).param("properties", BriefJson.write(row.brief().properties()))
                .update();
    }

    boolean close(TaskId id, String outcome, String by, Instant at) {
        return jdbc.sql("update human_task set closed_at = ?, closed_by = ?, outcome = ?, asked = null "
                        + "where id = ? and closed_at is null")
                .params(Utc.stored(at), by, outcome, id.value()).update() == 1;
    }

    boolean claim(TaskId id, UserName by) {
        return jdbc.sql("update human_task set assignee = :by where id = :id and closed_at is null "
                        + "and (assignee is null or escalated_to = :by)")
                .param("by", by.value()).param("id", id.value()).update() == 1;
    }

    boolean release(TaskId id, UserName by) {
        return jdbc.sql("update human_task set assignee = null where id = ? and closed_at is null and assignee = ?")
                .params(id.value(), by.value()).update() == 1;
    }

    boolean escalate(TaskId id, Instant at, @Nullable UserName deputy) {
        return jdbc.sql("update human_task set escalated_at = :at, escalated_to = :deputy "
                        + "where id = :id and closed_at is null and escalated_at is null")
                .param("at", Utc.stored(at)).param("deputy", deputy == null ? null : deputy.value())
                .param("id", id.value()).update() == 1;
    }

    Optional<TaskRow> find(TaskId id) {
        return jdbc.sql("select * from human_task where id = ?").param(id.value()).query(TaskTable::row).optional();
    }

    Optional<TaskRow> openOfEngine(String engineTask) {
        return jdbc.sql("select * from human_task where engine_task = ? and closed_at is null").param(engineTask)
                .query(TaskTable::row).optional();
    }

    Optional<TaskRow> asked(String asked) {
        return jdbc.sql("select * from human_task where asked = ?").param(asked).query(TaskTable::row).optional();
    }

    Optional<TaskRow> openAbout(UUID subject, String kind) {
        return jdbc.sql("select * from human_task where closed_at is null and subject = ? and kind = ?" + URGENT_FIRST)
                .params(subject, kind).query(TaskTable::row).list().stream().findFirst();
    }

    List<TaskRow> open() {
        return jdbc.sql("select * from human_task where closed_at is null" + URGENT_FIRST)
                .query(TaskTable::row).list();
    }

    List<TaskRow> openIn(CrisisId crisis) {
        return jdbc.sql("select * from human_task where crisis = ? and closed_at is null" + URGENT_FIRST)
                .param(crisis.value()).query(TaskTable::row).list();
    }

    Optional<Instant> nextLate() {
        return jdbc.sql("select due_at from human_task where closed_at is null and escalated_at is null "
                        + "and due_at is not null order by due_at limit 1")
                .query((row, n) -> Utc.read(row, "due_at")).optional();
    }

    List<TaskRow> late(Instant now) {
        return jdbc.sql("select * from human_task where closed_at is null and escalated_at is null and due_at <= ? "
                + "order by due_at").param(Utc.stored(now)).query(TaskTable::row).list();
    }

    private static TaskRow row(ResultSet row, int n) throws SQLException {
        return new TaskRow(new TaskId(row.getObject("id", UUID.class)), row.getString("engine_task"),
                new CrisisId(row.getObject("crisis", UUID.class)), row.getString("kind"), row.getString("name"),
                roles(row.getString("roles")), user(row, "assignee"), row.getObject("subject", UUID.class),
                Utc.readOrNull(row, "due_at"), Utc.read(row, "opened_at"),
                Utc.readOrNull(row, "escalated_at"), user(row, "escalated_to"), Utc.readOrNull(row, "closed_at"),
                row.getString("closed_by"), row.getString("outcome"),
                new TaskBrief(row.getString("about"), BriefJson.read(row.getString("properties"))));
    }

    private static Set<Role> roles(String keys) {
        return Arrays.stream(keys.split(",")).flatMap(key -> Role.ofKey(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UserName user(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : new UserName(name);
    }
}
