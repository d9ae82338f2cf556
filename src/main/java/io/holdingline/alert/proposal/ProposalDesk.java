package io.holdingline.alert.proposal;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalState;
import io.holdingline.alert.Proposals;
import io.holdingline.alert.log.Texts;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Launched;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.Attempts;
import io.holdingline.identity.Person;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProposalDesk implements Proposals {

    private static final int DECIDING_ALERTS = 50;

    private final ProposalTable proposals;
    private final ProposalReader reader;
    private final Deciding deciding;
    private final ProposedAlerts alerts;
    private final FirstFacts facts;
    private final Crises crises;
    private final Attempts attempts;

    ProposalDesk(ProposalTable proposals, ProposalReader reader, Deciding deciding, ProposedAlerts alerts, FirstFacts facts,
                 Crises crises, Attempts attempts) {
        this.proposals = proposals;
        this.reader = reader;
        this.deciding = deciding;
        this.alerts = alerts;
        this.facts = facts;
        this.crises = crises;
        this.attempts = attempts;
    }

    @Override
    public List<Proposal> open() {
        return reader.read(proposals.waiting());
    }

    @Override
    public List<Proposal> decided(int limit) {
        return reader.read(proposals.decided(limit));
    }

    @Override
    public Proposal get(ProposalId id) {
        return reader.read(List.of(row(id))).get(0);
    }

    @Override
    public Launched confirm(ProposalId id, long version, Severity severity, String title, Person by) {
        return attempts.inOneTransaction(() -> {
            var proposal = row(id);
            if (deciding.isSecondClick(proposal, ProposalState.CONFIRMED, by.actor())) {
                return new Launched(crises.get(proposal.crisis()), true);
            }
            deciding.claim(proposal, version, ProposalState.CONFIRMED, null, by.actor());
            return launch(proposal, severity, title, by);
        });
    }

    private Launched launch(ProposalRow proposal, Severity severity, String title, Person by) {
        var evidence = alerts.of(proposal.id(), DECIDING_ALERTS);
        var launched = crises.launch(new Launch(proposal.scenario(), title, severity, proposal.openKey(), null,
                facts.of(proposal.scenario(), evidence), FirstFacts.SAID_BY, by.actor()));
        deciding.lead(proposal, ProposalState.CONFIRMED, launched.crisis().id(), by.actor());
        return launched;
    }

    @Override
    public void join(ProposalId id, CrisisId crisis, Person by) {
        attempts.inOneTransaction(() -> {
            var proposal = row(id);
            if (!deciding.isSecondClick(proposal, ProposalState.JOINED, by.actor())) {
                deciding.claim(proposal, proposal.version(), ProposalState.JOINED, null, by.actor());
                deciding.lead(proposal, ProposalState.JOINED, open(crisis).id(), by.actor());
            }
            return proposal;
        });
    }

    @Override
    public void dismiss(ProposalId id, String reason, Person by) {
        var said = Texts.storable(reason.strip());
        if (said.isEmpty() || said.length() > 1_000) {
            throw new RuleViolation("reason", "Give a reason of 1 to 1,000 characters; it stays on record.");
        }
        attempts.inOneTransaction(() -> {
            var proposal = row(id);
            if (!deciding.isSecondClick(proposal, ProposalState.DISMISSED, by.actor())) {
                deciding.claim(proposal, proposal.version(), ProposalState.DISMISSED, said, by.actor());
                deciding.say(proposal, ProposalState.DISMISSED, null, said, by.actor());
            }
            return proposal;
        });
    }

    private Crisis open(CrisisId id) {
        var crisis = crises.get(id);
        if (!crisis.isOpen()) {
            throw new RuleViolation("crisis", crisis.reference() + " is closed. Choose an open crisis, or confirm.");
        }
        return crisis;
    }

    private ProposalRow row(ProposalId id) {
        return proposals.find(id).orElseThrow(() -> new NotFound("There is no proposal " + id + "."));
    }
}
