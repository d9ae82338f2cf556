package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.LegalClock;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the legal clocks; whoever was overtaken is told. No row is ever deleted. */
@Component
class ClockTable {

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
