package io.holdingline.alert.correlation;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.routing.Route;
import io.holdingline.alert.routing.RoutingTable;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Leads stored alerts to where they belong, each trouble in a transaction of its own; safe to repeat. */
@Component
public class AlertRouting {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRouting.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final AlertRows rows;
    private final RoutingTable table;
    private final Correlation correlation;
    private final AlertProperties properties;
    private final Clock clock;

    AlertRouting(AlertRows rows, RoutingTable table, Correlation correlation, AlertProperties properties, Clock clock) {
        this.rows = rows;
        this.table = table;
        this.correlation = correlation;
        this.properties = properties;
        this.clock = clock;
    }

    /** What fails is kept with its reason and tried again later; nothing is thrown for it. */
    public void look(Collection<AlertId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Route, List<StoredAlert>> news = new LinkedHashMap<>();
        List<StoredAlert> turned = new ArrayList<>();
        for (StoredAlert alert : rows.toLookAt(ids)) {
            if (correlation.isSettled(alert)) {
                turned.add(alert);
            } else {
                route(alert, news);
            }
        }
        attempt(turned, () -> correlation.turn(turned));
        byKey(news).forEach((route, alerts) -> attempt(alerts, () -> correlation.join(route, alerts)));
    }

    private void route(StoredAlert alert, Map<Route, List<StoredAlert>> news) {
        attempt(List.of(alert), () -> table.route(alert).ifPresentOrElse(
                route -> news.computeIfAbsent(route, key -> new ArrayList<>()).add(alert),
                () -> rows.ignore(List.of(alert))));
    }

    /** One trouble is one transaction. */
    private static Map<Route, List<StoredAlert>> byKey(Map<Route, List<StoredAlert>> news) {
        Map<String, Route> gravest = new LinkedHashMap<>();
        news.keySet().forEach(route -> gravest.merge(route.openKey(), route, Route::with));
        Map<Route, List<StoredAlert>> grouped = new LinkedHashMap<>();
        news.forEach((route, alerts) -> grouped.computeIfAbsent(gravest.get(route.openKey()), key -> new ArrayList<>())
                .addAll(alerts));
        return grouped;
    }

    /** What fails here is stored already; it stays on the list with the reason and is tried again. */
    private void attempt(List<StoredAlert> alerts, Runnable step) {
        try {
            if (!alerts.isEmpty()) {
                step.run();
            }
        } catch (RuleViolation refused) {
            LOG.warn("{} alerts cannot be routed: {}", alerts.size(), refused.getMessage());
            rows.postpone(alerts, refused.getMessage(), later(alerts));
        } catch (RuntimeException broken) {
            LOG.error("{} alerts could not be routed and will be tried again", alerts.size(), broken);
            rows.postpone(alerts, "Something of ours failed; the log of " + clock.instant() + " has it.", later(alerts));
        }
    }

    private Instant later(List<StoredAlert> alerts) {
        var now = clock.instant();
        var age = Duration.between(alerts.get(0).firstSeenAt(), now);
        var pause = age.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : age;
        return now.plus(pause.compareTo(properties.lookAgainAfter()) < 0 ? properties.lookAgainAfter() : pause);
    }
}
