package io.holdingline.alert.proposal;

import io.holdingline.alert.AlertsLaunched;
import io.holdingline.alert.ProposalState;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.Launch;
import io.holdingline.shared.Actor;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens a proposed crisis in the house's own name. Nothing is said by it: every word still needs its signatures. */
@Component
class LaunchAtOnce {

    private static final int TELLING_ALERTS = 50;

    private final ProposalTable proposals;
    private final Deciding deciding;
    private final ProposedAlerts rows;
    private final FirstFacts facts;
    private final Crises crises;
    private final ApplicationEventPublisher events;

    LaunchAtOnce(ProposalTable proposals, Deciding deciding, ProposedAlerts rows, FirstFacts facts, Crises crises,
                 ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.rows = rows;
        this.facts = facts;
        this.crises = crises;
        this.events = events;
    }

    /**
     * Call in the transaction that wrote the proposal or added to it: holding its row keeps off every other one with
     * the key, of people and of alerts alike.
     */
    void launch(String openKey) {
        var proposal = proposals.waitingWith(openKey)
                .orElseThrow(() -> new OptimisticLockingFailureException("The proposal was decided meanwhile"));
        deciding.claim(proposal, proposal.version(), ProposalState.LAUNCHED, null, Actor.HOLDINGLINE);
        var alerts = rows.of(proposal.id(), TELLING_ALERTS);
        var launched = crises.launch(new Launch(proposal.scenario(), proposal.title(), proposal.severity(),
                openKey, null, facts.of(proposal.scenario(), alerts), FirstFacts.SAID_BY, Actor.HOLDINGLINE));
        if (launched.joined()) {
            throw new OptimisticLockingFailureException("A person has just opened the crisis");
        }
        deciding.follow(proposal, launched.crisis().id());
        events.publishEvent(launched(proposal, launched.crisis(), alerts));
    }

    private static AlertsLaunched launched(ProposalRow proposal, Crisis crisis, List<StoredAlert> alerts) {
        var first = alerts.get(0);
        return new AlertsLaunched(crisis.id(), proposal.id(), crisis.title(), crisis.severity(), first.id(), first.name(),
                first.sourceLabel(), first.startsAt(), proposal.alerts(), EvidenceLines.of(alerts));
    }
}
