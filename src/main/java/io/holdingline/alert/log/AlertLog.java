package io.holdingline.alert.log;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.AlertProperties;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sources sent and what became of it, for reading. */
@Component
public class AlertLog {

    private final JdbcClient jdbc;
    private final Deliveries deliveries;
    private final AlertProperties properties;
    private final Clock clock;

    AlertLog(JdbcClient jdbc, Deliveries deliveries, AlertProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.properties = properties;
        this.clock = clock;
    }

    /** Those first seen last, newest first. */
    public List<StoredAlert> latest(int limit) {
        return jdbc.sql("select * from alert order by first_seen_at desc, id fetch first ? rows only").param(limit)
                .query(StoredAlert::of).list();
    }

    /** Those linked to a crisis, the earliest first. */
    public List<StoredAlert> of(CrisisId crisis, int limit) {
        return jdbc.sql("select * from alert where crisis = ? order by starts_at, id fetch first ? rows only")
                .params(crisis.value(), limit).query(StoredAlert::of).list();
    }

    /** @throws NotFound where there is none */
    public StoredAlert get(AlertId id) {
        return jdbc.sql("select * from alert where id = ?").param(id.value()).query(StoredAlert::of).optional()
                .orElseThrow(() -> new NotFound("There is no alert " + id + "."));
    }

    /** The body that first told of it and the one that last did, while they are kept. */
    public List<RawDelivery> deliveries(StoredAlert alert) {
        return Stream.of(alert.firstDelivery(), alert.lastDelivery()).distinct()
                .map(sha256 -> deliveries.find(alert.source(), sha256)).flatMap(Optional::stream).toList();
    }

    public List<SourceSeen> sources() {
        return deliveries.sources();
    }

    /** True where a source has been quiet for so long that somebody should ask whether it still works. */
    public boolean isSilent(SourceSeen source) {
        return source.at().plus(properties.silenceAfter()).isBefore(clock.instant());
    }
}
