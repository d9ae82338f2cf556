package io.holdingline.alert;

import io.holdingline.crisis.Crises;
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
    private final AlertRows rows;
    private final FirstFacts facts;
    private final Crises crises;
    private final ApplicationEventPublisher events;

    LaunchAtOnce(ProposalTable proposals, Deciding deciding, AlertRows rows, FirstFacts facts, Crises crises,
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
        events.publishEvent(AlertsLaunched.of(proposal, launched.crisis(), alerts));
    }
}
