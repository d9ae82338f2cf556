package io.holdingline.crisis.cadence;

import io.holdingline.crisis.Cadence;
import io.holdingline.crisis.Cadences;
import io.holdingline.crisis.Crisis;
import io.holdingline.flow.Decisions;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.RuleViolation;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CadenceDecision implements Cadences {

    private static final String TABLE = "update-cadence";

    private final Decisions decisions;
    private final Catalogue catalogue;

    CadenceDecision(Decisions decisions, Catalogue catalogue) {
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    @Override
    public Cadence of(Crisis crisis) {
        var rows = decisions.decide(catalogue.deployment(crisis.catalogue()), TABLE,
                Map.of("severity", crisis.severity().name(), "status", crisis.status().name(),
                        "scenario", crisis.scenario()));
        if (rows.isEmpty()) {
            throw new RuleViolation("The table " + TABLE + " has no row for " + crisis.severity() + " and "
                    + crisis.status().label() + ".");
        }
        var row = rows.get(0);
        return new Cadence(duration(row, "every"), duration(row, "lead"));
    }

    private static Duration duration(Map<String, Object> row, String output) {
        return Duration.parse(String.valueOf(row.get(output)));
    }
}
