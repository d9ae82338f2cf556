package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.LegalClock;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the legal clocks. */
@Component
class ClockRows {

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LegalClock> of(CrisisId crisis) {
        return jdbc.sql("select * from legal_clock where crisis = ? order by case state when 'RUNNING' then 0 else 1 end, "
                        + "due_at nulls last, started_at, phase").param(crisis.value()).query(ClockRows::clock).list();
    }

    List<LegalClock> running() {
        return jdbc.sql("select * from legal_clock where state = 'RUNNING' order by due_at nulls last, started_at, phase")
                .query(ClockRows::clock).list();
    }

    /** One that ran out stands back once somebody has said why. */
    Optional<LegalClock> nextToRunOut(Instant now) {
        return jdbc.sql("select * from legal_clock where state = 'RUNNING' and due_at is not null "
                        + "and (late_reason is null or due_at > ?) order by due_at, started_at, phase limit 1")
                .param(Utc.stored(now)).query(ClockRows::clock).optional();
    }

    static LegalClock clock(ResultSet row, int n) throws SQLException {
        var filedAt = Utc.readOrNull(row, "filed_at");
        return new LegalClock(row.getObject("id", UUID.class), new CrisisId(row.getObject("crisis", UUID.class)),
                row.getString("regime"), row.getString("phase"), row.getString("name"), row.getString("label"),
                ZoneId.of(row.getString("zone")), LegalClock.State.valueOf(row.getString("state")),
                Utc.read(row, "started_at"), Utc.readOrNull(row, "due_at"), Utc.readOrNull(row, "overdue_at"),
                filedAt == null ? null : new LegalClock.Proof(filedAt, row.getString("reference"),
                        row.getString("filing_note"), row.getString("filed_by")),
                row.getString("late_reason"), row.getInt("version"));
    }
}
