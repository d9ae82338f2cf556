package io.holdingline.alert.proposal;

import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalOpened;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.routing.Route;
import io.holdingline.crisis.Crises;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Adds alerts to the waiting proposal with their key, or makes one, which the table may open at once. */
@Component
public class Proposing {

    private final ProposalTable proposals;
    private final ProposedAlerts rows;
    private final LaunchAtOnce launches;
    private final Crises crises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposing(ProposalTable proposals, ProposedAlerts rows, LaunchAtOnce launches, Crises crises,
              ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.rows = rows;
        this.launches = launches;
        this.crises = crises;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How many of the alerts belong to it now. Call inside a transaction.
     *
     * @throws OptimisticLockingFailureException where another transaction was faster: the whole look-up starts again
     */
    public int propose(Route route, List<StoredAlert> alerts) {
        var waiting = proposals.waitingWith(route.openKey());
        var joined = waiting.isPresent() ? add(waiting.get(), route, alerts) : open(route, alerts);
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
    private int open(Route route, List<StoredAlert> alerts) {
        var id = new ProposalId(UUID.randomUUID());
        proposals.insert(id, route, alerts.size(), clock.instant());
        if (crises.openWith(route.openKey()).isPresent() || rows.link(alerts, id) < alerts.size()) {
            throw new OptimisticLockingFailureException("Another transaction has opened the crisis or taken the alerts");
        }
        if (!route.atOnce()) {
            events.publishEvent(opened(id, route, alerts));
        }
        return alerts.size();
    }

    private static ProposalOpened opened(ProposalId id, Route route, List<StoredAlert> alerts) {
        var first = alerts.get(0);
        return new ProposalOpened(id, route.title(), route.scenario(), route.severity(), route.openKey(),
                first.sourceLabel(), first.startsAt(), alerts.size(), EvidenceLines.of(alerts));
    }
}
