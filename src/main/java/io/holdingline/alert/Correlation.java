package io.holdingline.alert;

import io.holdingline.alert.log.Retrying;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.quiet.QuietWatch;
import io.holdingline.alert.routing.Route;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins alerts to the open crisis or the waiting proposal with their key, or makes a proposal, which the table may open at once; once, on any node. */
@Component
class Correlation {

    private final AlertRows rows;
    private final ProposalTable proposals;
    private final LaunchAtOnce launches;
    private final QuietWatch watch;
    private final Crises crises;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Correlation(AlertRows rows, ProposalTable proposals, LaunchAtOnce launches, QuietWatch watch, Crises crises,
                TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.launches = launches;
        this.watch = watch;
        this.crises = crises;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
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
                .map(crisis -> joinCrisis(crisis, alerts)).orElseGet(() -> joinProposal(route, alerts)));
    }

    private int joinCrisis(Crisis crisis, List<StoredAlert> alerts) {
        var joined = rows.link(alerts, crisis.id());
        if (joined > 0) {
            watch.look(crisis.id());
            events.publishEvent(new AlertsJoined(crisis.id(), joined, alerts.get(0).name(), alerts.get(0).sourceLabel()));
        }
        return joined;
    }

    private int joinProposal(Route route, List<StoredAlert> alerts) {
        var waiting = proposals.waitingWith(route.openKey());
        var joined = waiting.isPresent() ? add(waiting.get(), route, alerts) : propose(route, alerts);
        if (joined > 0 && route.atOnce()) {
            launches.launch(route.openKey());
        }
        return joined;
    }

    /** A proposal that somebody decides at this moment takes no more alerts: the whole look-up starts again. */
    private int add(ProposalRow proposal, Route route, List<StoredAlert> alerts) {
        var joined = rows.link(alerts, proposal.id());
        if (joined > 0 && !proposals.add(proposal.id(), joined)) {
            throw new OptimisticLockingFailureException("The proposal was decided meanwhile");
        }
        if (joined > 0 && route.severity().compareTo(proposal.severity()) < 0
                && proposals.raise(proposal, route.severity())) {
            events.publishEvent(new ProposalRaised(proposal.id(), proposal.title(), proposal.severity(), route.severity()));
        }
        return joined;
    }

    /** The crisis is looked for once more: a confirmation may have freed the key since the first look. */
    private int propose(Route route, List<StoredAlert> alerts) {
        var id = new ProposalId(UUID.randomUUID());
        proposals.insert(id, route, alerts.size(), clock.instant());
        if (crises.openWith(route.openKey()).isPresent() || rows.link(alerts, id) < alerts.size()) {
            throw new OptimisticLockingFailureException("Another transaction has opened the crisis or taken the alerts");
        }
        if (!route.atOnce()) {
            events.publishEvent(ProposalOpened.of(id, route, alerts));
        }
        return alerts.size();
    }
}
