package io.holdingline.alert.correlation;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.log.Texts;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of alerts as routing changes them. A row that changed since it was read is left to its next look. */
@Component
class AlertRows {

    private static final String LOOKED = " where id = ? and look_at = ?";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    AlertRows(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    List<StoredAlert> toLookAt(Collection<AlertId> ids) {
        return jdbc.sql("select * from alert where id in (:ids) and look_at is not null order by starts_at, id")
                .param("ids", ids.stream().map(AlertId::value).toList()).query(StoredAlert::of).list();
    }

    List<AlertId> dueBy(Instant now, int limit) {
        return jdbc.sql("select id from alert where look_at <= ? order by look_at fetch first ? rows only")
                .params(Utc.stored(now), limit).query(UUID.class).list().stream().map(AlertId::new).toList();
    }

    Optional<Instant> nextLook() {
        return jdbc.sql("select min(look_at) as next from alert where look_at is not null")
                .query((row, number) -> Optional.ofNullable(Utc.readOrNull(row, "next"))).single();
    }

    int link(List<StoredAlert> alerts, CrisisId crisis) {
        return batch("update alert set outcome = 'JOINED', note = null, look_at = null, crisis = ?" + LOOKED, alerts,
                alert -> new Object[] {crisis.value(), alert.id().value(), Utc.stored(alert.lookAt())});
    }

    int settle(List<StoredAlert> alerts) {
        return batch("update alert set look_at = null" + LOOKED, alerts,
                alert -> new Object[] {alert.id().value(), Utc.stored(alert.lookAt())});
    }

    int ignore(List<StoredAlert> alerts) {
        return batch("update alert set outcome = 'IGNORED', note = null, look_at = null" + LOOKED, alerts,
                alert -> new Object[] {alert.id().value(), Utc.stored(alert.lookAt())});
    }

    int postpone(List<StoredAlert> alerts, String note, Instant until) {
        return batch("update alert set note = ?, look_at = ?" + LOOKED, alerts, alert -> new Object[] {
                Texts.cut(note, 500), Utc.stored(until), alert.id().value(), Utc.stored(alert.lookAt())});
    }

    private int batch(String sql, List<StoredAlert> alerts, Function<StoredAlert, @Nullable Object[]> values) {
        return alerts.isEmpty() ? 0
                : Arrays.stream(template.batchUpdate(sql, alerts.stream().map(values).toList())).sum();
    }
}
