package io.holdingline.crisis.facts;

import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may stand on a fact sheet: known names, and values of their type. */
@Component
class FactRules {

    static final int LONGEST = 4000;

    private final FactDefinitions definitions;

    FactRules(FactDefinitions definitions) {
        this.definitions = definitions;
    }

    /** What the typed values change, in the order of the definitions; a name that is not typed stays as it is. */
    List<FactChange> changes(CatalogueVersion catalogue, String scenario, Map<String, Fact> known,
                             Map<String, String> typed) {
        var defined = definitions.of(catalogue, scenario);
        refuseUnknown(scenario, defined, typed);
        var changes = new ArrayList<FactChange>();
        for (var definition : defined) {
            change(definition, known, typed).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<FactChange> change(FactDefinition definition, Map<String, Fact> known,
                                               Map<String, String> typed) {
        if (!typed.containsKey(definition.name())) {
            return Optional.empty();
        }
        var to = checked(definition, typed.get(definition.name()).strip().replace("\r\n", "\n"));
        var fact = known.get(definition.name());
        var from = fact == null ? "" : fact.value();
        return from.equals(to) ? Optional.empty()
                : Optional.of(new FactChange(definition.name(), definition.label(), from, to));
    }

    private static void refuseUnknown(String scenario, List<FactDefinition> defined, Map<String, String> typed) {
        for (var name : typed.keySet()) {
            if (defined.stream().noneMatch(definition -> definition.name().equals(name))) {
                throw new RuleViolation(name, "The playbook " + scenario + " knows no fact “" + name + "”.");
            }
        }
    }

    private static String checked(FactDefinition definition, String value) {
        if (value.length() > LONGEST) {
            throw new RuleViolation(definition.name(), definition.label() + " is " + value.length()
                    + " characters long; the most is " + LONGEST + ".");
        }
        if (definition.holdsTime() && !value.isEmpty() && !FactDefinition.isTime(value)) {
            throw new RuleViolation(definition.name(), definition.label()
                    + " needs a date, a time and a zone, such as 2026-11-22T04:31Z.");
        }
        return value;
    }
}
