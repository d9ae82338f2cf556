package io.holdingline.alert;

import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sources sent, byte for byte. */
@Component
class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the same bytes, which is what a repeat is; one statement for them and two for new ones. */
    void keep(String source, String sha256, byte[] body, Instant now) {
        var counted = jdbc.sql("""
                update alert_delivery set times_received = times_received + 1, last_received_at = ?
                where source = ? and sha256 = ?""").params(Utc.stored(now), source, sha256).update();
        if (counted == 0) {
            jdbc.sql("insert into alert_delivery values (?, ?, ?, ?, ?, 1)")
                    .params(source, sha256, body, Utc.stored(now), Utc.stored(now)).update();
        }
    }

    Optional<RawDelivery> find(String source, String sha256) {
        return jdbc.sql("select * from alert_delivery where source = ? and sha256 = ?").params(source, sha256)
                .query((row, number) -> new RawDelivery(row.getString("sha256"), row.getBytes("body"),
                        Utc.readOrNull(row, "received_at"), Utc.readOrNull(row, "last_received_at"),
                        row.getLong("times_received"))).optional();
    }

    List<SourceSeen> sources() {
        return jdbc.sql("select source, max(last_received_at) as seen from alert_delivery group by source order by source")
                .query((row, number) -> new SourceSeen(row.getString("source"), Utc.readOrNull(row, "seen"))).list();
    }

    int deleteBefore(Instant oldest) {
        return jdbc.sql("delete from alert_delivery where last_received_at < ?").params(Utc.stored(oldest)).update();
    }
}
