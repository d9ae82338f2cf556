package io.holdingline.alert;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.RuleViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another person has decided about the proposal; says who, and which crisis it led to. */
public class AlreadyDecided extends RuleViolation {

    private final @Nullable CrisisId crisis;

    AlreadyDecided(ProposalRow proposal) {
        super(proposal.decidedLabel() + " has decided this proposal already: "
                + proposal.state().label() + (proposal.reason() == null ? "." : ", “" + proposal.reason() + "”."));
        this.crisis = proposal.crisis();
    }

    public Optional<CrisisId> crisis() {
        return Optional.ofNullable(crisis);
    }
}
