package io.holdingline.alert.routing;

import io.holdingline.alert.log.StoredAlert;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.Decisions;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.RuleViolation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks {@code playbooks/alert-routing.dmn} of the current catalogue; its first matching row counts. */
@Component
public class RoutingTable {

    private static final String TABLE = "alert-routing";

    private final Decisions decisions;
    private final Catalogue catalogue;

    RoutingTable(Decisions decisions, Catalogue catalogue) {
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    /** Empty where the table ignores the alert; launch opens at once, all else proposes, and a person decides. Throws {@link RuleViolation} where it says something that cannot be. */
    public Optional<Route> route(StoredAlert alert) {
        var current = catalogue.current();
        return decisions.decide(catalogue.deployment(current), TABLE, inputs(alert)).stream().findFirst()
                .filter(row -> !"ignore".equals(text(row, "act"))).map(row -> route(alert, row));
    }

    private Route route(StoredAlert alert, Map<String, Object> row) {
        var scenario = text(row, "scenario");
        if (catalogue.launchable().stream().noneMatch(playbook -> playbook.scenario().equals(scenario))) {
            throw new RuleViolation("The alert routing table names the playbook “" + scenario + "”, which does not exist.");
        }
        return new Route(scenario, severity(text(row, "severity")), OpenKeys.of(scenario, text(row, "openKey"), alert),
                Titles.of(text(row, "title"), alert), "launch".equals(text(row, "act")));
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values()).filter(severity -> severity.name().equals(word)).findFirst()
                .orElseThrow(() -> new RuleViolation("The alert routing table names the severity “" + word
                        + "”; it must be SEV1, SEV2, SEV3 or SEV4."));
    }

    /** Every label by its name, so that a table can ask for any of them. */
    private static Map<String, Object> inputs(StoredAlert alert) {
        Map<String, Object> inputs = new LinkedHashMap<>(Map.of("severity", "", "service", "", "team", "", "job", ""));
        inputs.putAll(alert.labels());
        inputs.put("alertname", alert.name());
        inputs.put("source", alert.source());
        inputs.put("summary", alert.summary());
        inputs.put("labels", alert.labels());
        return inputs;
    }

    private static String text(Map<String, Object> row, String output) {
        var value = row.get(output);
        return value == null ? "" : value.toString().strip();
    }
}
