package io.holdingline.alert.intake;

import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.log.Retrying;
import io.holdingline.alert.log.Texts;
import io.holdingline.shared.Sha256;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Authenticated bodies that could not be read, kept for the administrator: so many, so much of each, for so long. */
@Component
public class DeadLetters {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AlertProperties properties;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, TransactionTemplate transaction, AlertProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /** Newest first. */
    public List<DeadLetter> all() {
        return jdbc.sql("select * from alert_dead_letter order by received_at desc, id").query(DeadLetters::letter).list();
    }

    void keep(String source, byte[] body, MalformedAlert malformed) {
        Retrying.inTransaction(transaction, () -> {
            var now = clock.instant();
            if (!counted(source, body, now)) {
                insert(source, body, malformed, now);
                deleteBeyondTheNewest();
            }
            return now;
        });
    }

    int deleteBefore(Instant oldest) {
        return jdbc.sql("delete from alert_dead_letter where received_at < ?").params(Utc.stored(oldest)).update();
    }

    private boolean counted(String source, byte[] body, Instant now) {
        return jdbc.sql("""
                update alert_dead_letter set times_received = times_received + 1, received_at = ?
                where source = ? and sha256 = ?""").params(Utc.stored(now), source, Sha256.of(body)).update() == 1;
    }

    private void insert(String source, byte[] body, MalformedAlert malformed, Instant now) {
        jdbc.sql("insert into alert_dead_letter values (?, ?, ?, ?, 1, ?, ?, ?, ?)").params(UUID.randomUUID(), source,
                Sha256.of(body), Utc.stored(now), Texts.cut(malformed.pointer(), 500),
                Texts.cut(malformed.getMessage(), 500), body.length,
                Arrays.copyOf(body, Math.min(body.length, properties.deadLetterBytes()))).update();
    }

    private void deleteBeyondTheNewest() {
        jdbc.sql("""
                delete from alert_dead_letter where id in (select id from alert_dead_letter
                order by received_at desc, id offset ? rows fetch first 100 rows only)""")
                .param(properties.deadLetters()).update();
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(row.getObject("id", UUID.class), row.getString("source"),
                Utc.readOrNull(row, "received_at"), row.getLong("times_received"), row.getString("pointer"),
                row.getString("reason"), row.getLong("size"), row.getBytes("body"));
    }
}
