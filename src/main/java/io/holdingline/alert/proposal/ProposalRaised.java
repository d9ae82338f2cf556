package io.holdingline.alert.proposal;

import io.holdingline.alert.ProposalId;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Further alerts make a waiting proposal graver. */
record ProposalRaised(ProposalId proposal, String title, Severity from, Severity to) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return null;
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return "alert.proposal-raised";
    }

    @Override
    public String sentence() {
        return "raised the proposed crisis “" + title + "” from " + from + " to " + to;
    }
}
