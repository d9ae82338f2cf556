package io.holdingline.approval;

import io.holdingline.crisis.Crisis;
import io.holdingline.flow.Decisions;
import io.holdingline.identity.Role;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.StatementKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code sign-off} that the crisis has pinned, once for each channel and jurisdiction. */
@Component
class SignOffTable {

    private static final String TABLE = "sign-off";
    private static final String HOME = "home";
    private static final Set<Role> STRICTEST = Set.of(Role.PR_MANAGER, Role.LEGAL_REVIEWER);

    private final Decisions decisions;
    private final Catalogue catalogue;

    SignOffTable(Decisions decisions, Catalogue catalogue) {
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    /** The roles that must sign, with the reason; where the table names nobody, everybody who can sign must. */
    List<RequiredRole> ask(Crisis crisis, StatementKind kind, Collection<String> channels) {
        var found = new LinkedHashMap<Role, Set<String>>();
        for (String channel : channels) {
            for (String jurisdiction : jurisdictions(crisis)) {
                decisions.decide(catalogue.deployment(crisis.catalogue()), TABLE, inputs(crisis, kind, channel, jurisdiction))
                        .forEach(row -> found.computeIfAbsent(role(row), role -> new LinkedHashSet<>()).add(channel));
            }
        }
        return found.isEmpty() ? strictest() : found.entrySet().stream()
                .map(it -> new RequiredRole(it.getKey(), reason(crisis, kind, it.getValue()))).toList();
    }

    private static Collection<String> jurisdictions(Crisis crisis) {
        return crisis.reach().jurisdictions().isEmpty() ? Set.of(HOME) : crisis.reach().jurisdictions();
    }

    private static Map<String, Object> inputs(Crisis crisis, StatementKind kind, String channel, String jurisdiction) {
        return Map.of("severity", crisis.severity().name(), "kind", kind.key(), "channel", channel,
                "jurisdiction", jurisdiction, "scenario", crisis.scenario());
    }

    private static Role role(Map<String, Object> row) {
        return Role.ofKey(String.valueOf(row.get("role"))).filter(STRICTEST::contains).orElseThrow(() ->
                new RuleViolation("The table sign-off names a role that cannot sign: " + row.get("role") + "."));
    }

    private static String reason(Crisis crisis, StatementKind kind, Set<String> channels) {
        return crisis.severity() + ", " + kind.key() + ", for " + String.join(", ", channels);
    }

    private static List<RequiredRole> strictest() {
        return STRICTEST.stream().sorted().map(role -> new RequiredRole(role, "The table sign-off names nobody for this case")).toList();
    }
}
