package io.holdingline.alert.proposal;

import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalState;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person decided about a proposal. @param reason given where it was dismissed */
record ProposalDecided(ProposalId proposal, String title, ProposalState state, @Nullable CrisisId crisisId,
                              @Nullable String reason, Actor actor) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return crisisId == null ? null : crisisId.value();
    }

    @Override
    public String action() {
        return "alert.proposal-" + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String sentence() {
        var what = "the proposed crisis “" + title + "”";
        return switch (state) {
            case CONFIRMED -> "confirmed " + what;
            case JOINED -> "joined " + what + " to this crisis";
            default -> "dismissed " + what + ": “" + reason + "”";
        };
    }

    @Override
    public Map<String, String> details() {
        return Map.of("proposal", proposal.toString());
    }
}
