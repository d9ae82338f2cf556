package io.holdingline.publishing.stop;

import io.holdingline.publishing.Stop;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of the stop switch. */
@Repository
class StopSwitchTable {

    private final JdbcClient jdbc;

    StopSwitchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stop> current() {
        return jdbc.sql("""
                select s.*, (select count(*) from publication p where p.state in ('PLANNED', 'RETRY_SAFE')) as held
                from stop_switch s where s.engaged""")
                .query((row, n) -> new Stop(row.getObject("engaged_at", OffsetDateTime.class).toInstant(),
                        row.getString("engaged_by"), row.getString("reason"), row.getInt("held"))).optional();
    }

    boolean engage(Instant at, String by, String reason) {
        return jdbc.sql("""
                update stop_switch set engaged = true, engaged_at = ?, engaged_by = ?, reason = ?
                where id = 1 and not engaged""").param(Utc.stored(at)).param(by).param(reason).update() == 1;
    }

    boolean release() {
        return jdbc.sql("update stop_switch set engaged = false where id = 1 and engaged").update() == 1;
    }
}
