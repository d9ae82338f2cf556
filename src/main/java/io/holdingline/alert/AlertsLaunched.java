package io.holdingline.alert;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Alerts opened a crisis at once, as the routing table says; no person was asked.
 *
 * @param evidence one line for each alert, the first few
 * @param firstAt when the first of them began, UTC
 */
public record AlertsLaunched(CrisisId crisisId, ProposalId proposal, String title, Severity severity, AlertId first,
                             String name, String source, Instant firstAt, long alerts, List<String> evidence)
        implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public String action() {
        return "alert.launched";
    }

    @Override
    public String sentence() {
        return "asked nobody, as the routing table says for the alert " + name + " from " + source;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("alert", first.toString(), "alerts", String.valueOf(alerts), "proposal", proposal.toString());
    }
}
