package io.holdingline.bench;

import io.holdingline.support.CaseDriver;
import io.holdingline.support.Poll;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How late a scheduled newsroom publication is on record as sent, in milliseconds; signed and scheduled as people do. */
final class ScheduledPublications {

    private final ConfigurableApplicationContext application;
    private final JdbcClient jdbc;

    ScheduledPublications(ConfigurableApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /** One after another, so that each finds the sender idle. */
    long[] lateness(int publications, Duration ahead) {
        var people = new CaseDriver(application);
        long[] late = new long[publications];
        for (int i = 0; i < publications; i++) {
            // Drafts promise whole seconds.
            Instant due = Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS);
            var revision = people.signedHolding(due);
            var sent = new Instant[1];
            Poll.until("sent", () -> (sent[0] = sentAt(revision.id().value())) != null);
            late[i] = Duration.between(due, sent[0]).toMillis();
        }
        return late;
    }

    private Instant sentAt(UUID revision) {
        return jdbc.sql("select sent_at from publication where revision_id = ? and channel = 'newsroom' and sent_at is not null")
                .param(revision).query((row, number) -> row.getObject(1, OffsetDateTime.class)).optional()
                .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC).toInstant()).orElse(null);
    }
}
