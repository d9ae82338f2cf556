package io.holdingline.alert.quiet;

import io.holdingline.alert.log.SourceSeen;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Utc;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices that every alert of a crisis is resolved, once for each quiet spell, and that one fires again. */
@Component
public class QuietWatch {

    private final JdbcClient jdbc;
    private final Crises crises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuietWatch(JdbcClient jdbc, Crises crises, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.crises = crises;
        this.events = events;
        this.clock = clock;
    }

    /** Call inside a transaction, after the alerts of the crisis have changed. */
    public void look(CrisisId crisis) {
        var quietSince = lock(crisis);
        var firing = firing(crisis);
        if (firing == 0 && quietSince.isEmpty()) {
            quiet(crisis);
        } else if (firing > 0 && quietSince.isPresent()) {
            again(crisis, firing);
        }
    }

    /** Who confirms a proposal that has calmed down knows it: only what comes after is news. */
    public void begin(CrisisId crisis) {
        var quietSince = insert(crisis) ? Optional.<Instant>empty() : lock(crisis);
        var firing = firing(crisis);
        if (firing == 0 && quietSince.isEmpty()) {
            set(crisis, clock.instant());
        } else if (firing > 0 && quietSince.isPresent()) {
            again(crisis, firing);
        }
    }

    private void again(CrisisId crisis, long firing) {
        set(crisis, null);
        events.publishEvent(new AlertsFireAgain(crisis, firing));
    }

    private void quiet(CrisisId crisis) {
        set(crisis, clock.instant());
        if (crises.get(crisis).isOpen()) {
            crises.reportResolved(crisis, evidence(crisis), Actor.HOLDINGLINE);
        }
    }

    private long firing(CrisisId crisis) {
        return jdbc.sql("select count(*) from alert where crisis = ? and status = 'firing'").param(crisis.value())
                .query(Long.class).single();
    }

    /** The row is locked before the alerts are counted, so that of two looks the later one sees all. */
    private Optional<Instant> lock(CrisisId crisis) {
        return locked(crisis).orElseGet(() -> {
            insert(crisis);
            return Optional.empty();
        });
    }

    /** False where the row is there. One that this transaction writes is locked by it. */
    private boolean insert(CrisisId crisis) {
        try {
            return jdbc.sql("insert into alert_watch (crisis) select cast(:crisis as uuid) "
                    + "where not exists (select 1 from alert_watch where crisis = :crisis)")
                    .param("crisis", crisis.value()).update() == 1;
        } catch (DuplicateKeyException faster) {
            throw new OptimisticLockingFailureException("Another transaction has begun to watch the crisis", faster);
        }
    }

    private Optional<Optional<Instant>> locked(CrisisId crisis) {
        return jdbc.sql("select quiet_since from alert_watch where crisis = ? for update").param(crisis.value())
                .query((row, number) -> Optional.ofNullable(Utc.readOrNull(row, "quiet_since"))).optional();
    }

    private void set(CrisisId crisis, @Nullable Instant quietSince) {
        jdbc.sql("update alert_watch set quiet_since = ? where crisis = ?").params(Utc.stored(quietSince), crisis.value()).update();
    }

    private String evidence(CrisisId crisis) {
        return jdbc.sql("select count(*) as alerts, min(source) as source from alert where crisis = ?")
                .param(crisis.value()).query((row, number) -> sentence(row.getLong("alerts"),
                        SourceSeen.label(row.getString("source")))).single();
    }

    private static String sentence(long alerts, String source) {
        return alerts == 1 ? "The alert from " + source + " is resolved" : "All " + alerts + " alerts from " + source + " are resolved";
    }
}
