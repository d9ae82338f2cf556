package io.holdingline.alert.log;

import io.holdingline.shared.Utc;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sources sent, byte for byte, for reading. */
@Component
class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
