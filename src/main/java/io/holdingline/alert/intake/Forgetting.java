package io.holdingline.alert.intake;

import io.holdingline.alert.AlertProperties;
import io.holdingline.shared.Utc;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes raw bodies when their time is over; what became of the alerts stays. */
@Component
class Forgetting implements DueWork {

    private final DeliveryTable deliveries;
    private final DeadLetters deadLetters;
    private final JdbcClient jdbc;
    private final AlertProperties properties;
    private final Clock clock;

    Forgetting(DeliveryTable deliveries, DeadLetters deadLetters, JdbcClient jdbc, AlertProperties properties, Clock clock) {
        this.deliveries = deliveries;
        this.deadLetters = deadLetters;
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old alert bodies";
    }

    @Override
    public Optional<Instant> nextDue() {
        return Stream.of(oldest("select min(last_received_at) as at from alert_delivery", properties.deliveriesFor()),
                oldest("select min(received_at) as at from alert_dead_letter", properties.deadLettersFor()))
                .flatMap(Optional::stream).min(Instant::compareTo);
    }

    @Override
    public void runDue() {
        var now = clock.instant();
        deliveries.deleteBefore(now.minus(properties.deliveriesFor()));
        deadLetters.deleteBefore(now.minus(properties.deadLettersFor()));
    }

    /** A moment later than the limit itself, so that the deletion, which spares the limit, finds it. */
    private Optional<Instant> oldest(String sql, Duration kept) {
        return jdbc.sql(sql).query((row, number) -> Optional.ofNullable(Utc.readOrNull(row, "at"))).single()
                .map(at -> at.plus(kept).plusMillis(1));
    }
}
