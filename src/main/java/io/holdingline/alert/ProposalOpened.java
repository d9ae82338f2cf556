package io.holdingline.alert;

import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Alerts propose a crisis; a person must decide.
 *
 * @param evidence one line for each alert, the first few
 * @param firstAt when the first of them began, UTC
 */
public record ProposalOpened(ProposalId proposal, String title, String scenario, Severity severity, String openKey,
                             String source, Instant firstAt, int alerts, List<String> evidence) implements Auditable {

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
        return "alert.proposed";
    }

    @Override
    public String sentence() {
        return "proposed a crisis: “" + title + "”, " + severity;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("proposal", proposal.toString(), "scenario", scenario, "openKey", openKey, "source", source);
    }
}
