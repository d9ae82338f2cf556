package io.holdingline.alert;

import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.routing.Route;
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

    private static final int LINES = 5;

    static ProposalOpened of(ProposalId id, Route route, List<StoredAlert> alerts) {
        var first = alerts.get(0);
        return new ProposalOpened(id, route.title(), route.scenario(), route.severity(), route.openKey(),
                first.sourceLabel(), first.startsAt(), alerts.size(),
                evidence(alerts));
    }

    static List<String> evidence(List<StoredAlert> alerts) {
        return alerts.stream().limit(LINES).map(ProposalOpened::line).toList();
    }

    private static String line(StoredAlert alert) {
        return alert.name() + (alert.summary().isBlank() ? "" : ": " + alert.summary())
                + (alert.place().isBlank() ? "" : " (" + alert.place() + ")");
    }

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
