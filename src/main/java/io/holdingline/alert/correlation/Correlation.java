package io.holdingline.alert.correlation;

import io.holdingline.alert.log.Retrying;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.proposal.Proposing;
import io.holdingline.alert.quiet.QuietWatch;
import io.holdingline.alert.routing.Route;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins alerts to the open crisis with their key, or proposes one; once, on any node. */
@Component
class Correlation {

    private final AlertRows rows;
    private final Proposing proposing;
    private final QuietWatch watch;
    private final Crises crises;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Correlation(AlertRows rows, Proposing proposing, QuietWatch watch, Crises crises,
                TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.rows = rows;
        this.proposing = proposing;
        this.watch = watch;
        this.crises = crises;
        this.transaction = transaction;
        this.events = events;
    }

    /** True where the alert belongs to something already, or is over: then only its turn matters. */
    boolean isSettled(StoredAlert alert) {
        if (!alert.firing()) {
            return true;
        }
        var crisis = alert.crisis();
        return crisis == null ? alert.proposal() != null : crises.get(crisis).isOpen();
    }

    /** Alerts that were resolved, or fire again. */
    void turn(List<StoredAlert> alerts) {
        Retrying.inTransaction(transaction, () -> {
            rows.settle(alerts);
            alerts.stream().map(StoredAlert::crisis).filter(Objects::nonNull).distinct().forEach(watch::look);
            return alerts;
        });
    }

    void join(Route route, List<StoredAlert> alerts) {
        Retrying.inTransaction(transaction, () -> crises.openWith(route.openKey())
                .map(crisis -> joinCrisis(crisis, alerts)).orElseGet(() -> proposing.propose(route, alerts)));
    }

    private int joinCrisis(Crisis crisis, List<StoredAlert> alerts) {
        var joined = rows.link(alerts, crisis.id());
        if (joined > 0) {
            watch.look(crisis.id());
            events.publishEvent(new AlertsJoined(crisis.id(), joined, alerts.get(0).name(), alerts.get(0).sourceLabel()));
        }
        return joined;
    }
}
