package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.LegalClock;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the legal clocks. No row is ever deleted. */
@Component
class ClockTable {

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock and the marks at which it warns. */
    record Ringing(LegalClock clock, List<String> warn, Instant nextMarkAt) {
    }

    /** From here to the end of the transaction nobody else changes the clocks of this crisis. */
    void take(CrisisId crisis) {
        if (jdbc.sql("update clock_desk set changes = changes + 1 where crisis = ?").param(crisis.value()).update() == 0) {
            once(() -> jdbc.sql("insert into clock_desk (crisis, changes) values (?, 1)").param(crisis.value()).update());
        }
    }

    void insert(LegalClock clock, List<String> warn, @Nullable Instant nextMarkAt) {
        once(() -> jdbc.sql("""
                insert into legal_clock (id, crisis, regime, phase, name, label, zone, warn, state, version, started_at,
                                         due_at, next_mark_at)
                values (:id, :crisis, :regime, :phase, :name, :label, :zone, :warn, 'RUNNING', 0, :started, :due, :next)""")
                .param("id", clock.id()).param("crisis", clock.crisis().value()).param("regime", clock.regime())
                .param("phase", clock.phase()).param("name", clock.name()).param("label", clock.label())
                .param("zone", clock.zone().getId()).param("warn", String.join(",", warn))
                .param("started", Utc.stored(clock.startedAt())).param("due", Utc.stored(clock.dueAt()))
                .param("next", Utc.stored(nextMarkAt)).update());
    }

    /** Another time, or running again; what had run out before has not run out by the new time. */
    void reset(LegalClock clock, LegalClock.State state, Instant started, @Nullable Instant due, @Nullable Instant next) {
        demand(jdbc.sql("""
                update legal_clock set state = :state, started_at = :started, due_at = :due, next_mark_at = :next,
                    overdue_at = null, version = version + 1 where id = :id and version = :version""")
                .param("state", state.name()).param("started", Utc.stored(started)).param("due", Utc.stored(due))
                .param("next", Utc.stored(next)).param("id", clock.id()).param("version", clock.version()).update());
    }

    void setAside(LegalClock clock) {
        demand(jdbc.sql("update legal_clock set state = 'SET_ASIDE', next_mark_at = null, version = version + 1 "
                + "where id = ? and version = ?").params(clock.id(), clock.version()).update());
    }

    void file(LegalClock clock, LegalClock.Proof proof, @Nullable String lateReason) {
        demand(jdbc.sql("""
                update legal_clock set state = 'FILED', next_mark_at = null, filed_at = :at, reference = :reference,
                    filing_note = :note, filed_by = :by, late_reason = :late, version = version + 1
                where id = :id and version = :version""")
                .param("at", Utc.stored(proof.filedAt())).param("reference", proof.reference()).param("note", proof.note())
                .param("by", proof.by()).param("late", lateReason).param("id", clock.id())
                .param("version", clock.version()).update());
    }

    void explain(LegalClock clock, String reason) {
        demand(jdbc.sql("update legal_clock set late_reason = ?, version = version + 1 where id = ? and version = ?")
                .params(reason, clock.id(), clock.version()).update());
    }

    /** False where another node was first, or the clock was changed in the same moment. */
    boolean ring(Ringing ringing, @Nullable Instant next, @Nullable Instant overdueAt) {
        var clock = ringing.clock();
        return jdbc.sql("""
                update legal_clock set next_mark_at = :next, overdue_at = :overdue
                where id = :id and version = :version and state = 'RUNNING' and next_mark_at = :seen""")
                .param("next", Utc.stored(next)).param("overdue", Utc.stored(overdueAt)).param("id", clock.id())
                .param("version", clock.version()).param("seen", Utc.stored(ringing.nextMarkAt())).update() == 1;
    }

    List<LegalClock> of(CrisisId crisis) {
        return jdbc.sql("select * from legal_clock where crisis = ? order by case state when 'RUNNING' then 0 else 1 end, "
                        + "due_at nulls last, started_at, phase").param(crisis.value()).query(ClockTable::clock).list();
    }

    List<LegalClock> running() {
        return jdbc.sql("select * from legal_clock where state = 'RUNNING' order by due_at nulls last, started_at, phase")
                .query(ClockTable::clock).list();
    }

    Optional<Instant> nextMark() {
        return jdbc.sql("select next_mark_at from legal_clock where next_mark_at is not null order by next_mark_at limit 1")
                .query((row, n) -> Utc.read(row, "next_mark_at")).optional();
    }

    List<Ringing> ringing(Instant now) {
        return jdbc.sql("select * from legal_clock where next_mark_at <= ? order by next_mark_at").param(Utc.stored(now))
                .query((row, n) -> new Ringing(clock(row, n),
                        Arrays.stream(row.getString("warn").split(",")).filter(word -> !word.isEmpty()).toList(),
                        Utc.read(row, "next_mark_at"))).list();
    }

    private static LegalClock clock(ResultSet row, int n) throws SQLException {
        var filedAt = Utc.readOrNull(row, "filed_at");
        return new LegalClock(row.getObject("id", UUID.class), new CrisisId(row.getObject("crisis", UUID.class)),
                row.getString("regime"), row.getString("phase"), row.getString("name"), row.getString("label"),
                ZoneId.of(row.getString("zone")), LegalClock.State.valueOf(row.getString("state")),
                Utc.read(row, "started_at"), Utc.readOrNull(row, "due_at"), Utc.readOrNull(row, "overdue_at"),
                filedAt == null ? null : new LegalClock.Proof(filedAt, row.getString("reference"),
                        row.getString("filing_note"), row.getString("filed_by")),
                row.getString("late_reason"), row.getInt("version"));
    }

    static void once(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException race) {
            throw new OptimisticLockingFailureException("Somebody else was faster", race);
        }
    }

    private static void demand(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The clock was changed by somebody else");
        }
    }
}
