package io.holdingline.alert.proposal;

import io.holdingline.alert.AlreadyDecided;
import io.holdingline.alert.ProposalState;
import io.holdingline.alert.quiet.QuietWatch;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** One decision about a proposal counts, however many click. Call inside a transaction. */
@Component
class Deciding {

    private final ProposalTable proposals;
    private final ProposedAlerts alerts;
    private final QuietWatch watch;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(ProposalTable proposals, ProposedAlerts alerts, QuietWatch watch, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.alerts = alerts;
        this.watch = watch;
        this.events = events;
        this.clock = clock;
    }

    boolean isSecondClick(ProposalRow proposal, ProposalState state, Actor by) {
        return proposal.state() == state && by.name().equals(proposal.decidedBy());
    }

    /** Refuses where somebody else was first, or the proposal is not as the person saw it. */
    void claim(ProposalRow proposal, long version, ProposalState state, @Nullable String reason, Actor by) {
        if (!proposals.decide(proposal.id(), version, state, reason, by, clock.instant())) {
            throw refusal(proposals.find(proposal.id()).orElseThrow(), state, by);
        }
    }

    void lead(ProposalRow proposal, ProposalState state, CrisisId crisis, Actor by) {
        follow(proposal, crisis);
        say(proposal, state, crisis, null, by);
    }

    /** The alerts follow the proposal to its crisis. */
    void follow(ProposalRow proposal, CrisisId crisis) {
        proposals.ledTo(proposal.id(), crisis);
        alerts.follow(proposal.id(), crisis);
        watch.begin(crisis);
    }

    void say(ProposalRow proposal, ProposalState state, @Nullable CrisisId crisis, @Nullable String reason, Actor by) {
        events.publishEvent(new ProposalDecided(proposal.id(), proposal.title(), state, crisis, reason, by));
    }

    /** A person's own first click, still under way in the other transaction, is seen when this one starts again. */
    private RuntimeException refusal(ProposalRow now, ProposalState state, Actor by) {
        if (isSecondClick(now, state, by)) {
            return new OptimisticLockingFailureException("The same person has just decided the same");
        }
        return now.state() == ProposalState.WAITING
                ? new StaleInput("Further alerts have changed this proposal: it is " + now.severity() + " now. Look again, then decide.")
                : new AlreadyDecided(now.decidedLabel(), now.state(), now.reason(), now.crisis());
    }
}
