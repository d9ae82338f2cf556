package io.holdingline.alert;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.RuleViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another person has decided about the proposal; says who, and which crisis it led to. */
public class AlreadyDecided extends RuleViolation {

    private final @Nullable CrisisId crisis;

    /** Says who decided what; the reason where it was dismissed. */
    public AlreadyDecided(@Nullable String decidedBy, ProposalState state, @Nullable String reason, @Nullable CrisisId crisis) {
        super(decidedBy + " has decided this proposal already: "
                + state.label() + (reason == null ? "." : ", “" + reason + "”."));
        this.crisis = crisis;
    }

    public Optional<CrisisId> crisis() {
        return Optional.ofNullable(crisis);
    }
}
