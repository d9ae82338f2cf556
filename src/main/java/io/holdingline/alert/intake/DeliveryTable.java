package io.holdingline.alert.intake;

import io.holdingline.shared.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of deliveries, byte for byte, as they come and go. */
@Component
class DeliveryTable {

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
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

    int deleteBefore(Instant oldest) {
        return jdbc.sql("delete from alert_delivery where last_received_at < ?").params(Utc.stored(oldest)).update();
    }
}
