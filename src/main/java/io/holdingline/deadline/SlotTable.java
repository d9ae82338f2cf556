package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.StatementWentOut;
import io.holdingline.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of every promise. No row is ever deleted, and a missed time is never unset. */
@Component
class SlotTable {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    SlotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, CrisisId crisis, Instant dueAt, @Nullable UUID plannedAfter, @Nullable String promisedIn,
                Instant now) {
        jdbc.sql("""
                insert into update_slot (id, crisis, due_at, state, opened_at, planned_after, promised_in)
                values (:id, :crisis, :due, :state, :now, :after, :promisedIn)""")
                .param("id", id).param("crisis", crisis.value()).param("due", utc(dueAt))
                .param("state", UpdateSlotState.OPEN.name()).param("now", utc(now)).param("after", plannedAfter)
                .param("promisedIn", promisedIn).update();
    }

    /**
     * Settles what the words keep: promised before them, and not for after them; and names them where they promise the
     * next update.
     */
    void wentOut(StatementWentOut out) {
        changedBy(out, """
                update update_slot set promised_in = case when due_at = :next then coalesce(promised_in, :label)
                        else promised_in end,
                    settled_by = case when due_at = :next then settled_by else :by end,
                    remark = case when due_at = :next then remark else :label end,
                    settled_at = case when due_at = :next then settled_at else :at end,
                    state = case when due_at = :next then state when state = 'MISSED' or due_at < :at then 'SENT_LATE'
                        else 'SENT' end
                where crisis = :crisis and (due_at = :next or (due_at < :next and state in ('OPEN', 'MISSED')
                    and (planned_after is null or planned_after <> :statement)))""")
                .param("statement", out.statement()).param("by", Actor.HOLDINGLINE.label()).update();
    }

    /** What the words have settled, and the next update they promise where it stands already. */
    List<UpdateSlot> touchedBy(StatementWentOut out) {
        return changedBy(out, """
                select * from update_slot where crisis = :crisis
                and (due_at = :next or (settled_at = :at and remark = :label)) order by due_at""")
                .query(SlotTable::slot).list();
    }

    private JdbcClient.StatementSpec changedBy(StatementWentOut out, String sql) {
        return jdbc.sql(sql).param("crisis", out.crisisId().value()).param("label", out.label()).param("at", utc(out.at()))
                .param("next", utc(out.nextUpdateAt() == null ? NEVER : out.nextUpdateAt()));
    }

    /** False where another node was first, or words went out in the same moment. */
    boolean miss(UUID id, Instant now) {
        return jdbc.sql("update update_slot set state = 'MISSED', missed_at = ? where id = ? and state = 'OPEN'")
                .params(utc(now), id).update() == 1;
    }

    /** False where the slot is no longer in that state. */
    boolean settle(UpdateSlot from, UpdateSlotState to, Instant at, String by, String remark) {
        return jdbc.sql("update update_slot set state = ?, settled_at = ?, settled_by = ?, remark = ? "
                        + "where id = ? and state = ?")
                .params(to.name(), utc(at), by, remark, from.id(), from.state().name()).update() == 1;
    }

    Optional<UpdateSlot> find(UUID id) {
        return jdbc.sql("select * from update_slot where id = ?").param(id).query(SlotTable::slot).optional();
    }

    Optional<UpdateSlot> at(CrisisId crisis, Instant dueAt) {
        return jdbc.sql("select * from update_slot where crisis = ? and due_at = ?")
                .params(crisis.value(), utc(dueAt)).query(SlotTable::slot).optional();
    }

    /** True where that time was promised before the statement, or has been settled. */
    boolean isOfEarlierRound(CrisisId crisis, Instant dueAt, @Nullable UUID statement) {
        return jdbc.sql("select planned_after, settled_at from update_slot where crisis = ? and due_at = ?")
                .params(crisis.value(), utc(dueAt))
                .query((row, n) -> row.getObject("settled_at") != null
                        || !Objects.equals(row.getObject("planned_after", UUID.class), statement))
                .optional().orElse(false);
    }

    List<UpdateSlot> of(CrisisId crisis) {
        return jdbc.sql("select * from update_slot where crisis = ? order by due_at").param(crisis.value())
                .query(SlotTable::slot).list();
    }

    List<UpdateSlot> unkept(CrisisId crisis) {
        return jdbc.sql("select * from update_slot where crisis = ? and state in ('OPEN', 'MISSED') order by due_at")
                .param(crisis.value()).query(SlotTable::slot).list();
    }

    List<UpdateSlot> standing() {
        return jdbc.sql("select * from update_slot where state in ('OPEN', 'MISSED') order by due_at")
                .query(SlotTable::slot).list();
    }

    Optional<Instant> nextOpen() {
        return jdbc.sql("select due_at from update_slot where state = 'OPEN' order by due_at limit 1")
                .query((row, n) -> Objects.requireNonNull(instant(row, "due_at"))).optional();
    }

    List<UpdateSlot> past(Instant now) {
        return jdbc.sql("select * from update_slot where state = 'OPEN' and due_at <= ? order by due_at")
                .param(utc(now)).query(SlotTable::slot).list();
    }

    private static UpdateSlot slot(ResultSet row, int n) throws SQLException {
        return new UpdateSlot(row.getObject("id", UUID.class), new CrisisId(row.getObject("crisis", UUID.class)),
                Objects.requireNonNull(instant(row, "due_at")), UpdateSlotState.valueOf(row.getString("state")),
                row.getString("promised_in"), instant(row, "missed_at"), instant(row, "settled_at"),
                row.getString("settled_by"), row.getString("remark"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
