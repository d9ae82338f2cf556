package io.holdingline.crisis.facts;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheet;
import io.holdingline.crisis.FactSheets;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptFactSheets implements FactSheets {

    private final Crises crises;
    private final SheetTable table;
    private final FactDefinitions definitions;
    private final FactRules rules;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptFactSheets(Crises crises, SheetTable table, FactDefinitions definitions, FactRules rules,
                   Catalogue catalogue, ApplicationEventPublisher events, Clock clock) {
        this.crises = crises;
        this.table = table;
        this.definitions = definitions;
        this.rules = rules;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public FactSheet of(CrisisId id) {
        var crisis = crises.get(id);
        var defined = definitions.of(crisis.catalogue(), crisis.scenario());
        return new FactSheet(id, table.version(id), defined, inOrder(defined, table.facts(id)));
    }

    @Override
    public List<FactDefinition> definitions(String scenario) {
        return definitions.of(catalogue.current(), scenario);
    }

    @Override
    @Transactional
    public FactSheet save(CrisisId id, long version, Map<String, String> values, Actor by) {
        var crisis = crises.get(id);
        if (!crisis.isOpen()) {
            throw new RuleViolation(crisis.reference() + " is closed; its facts stay as they are.");
        }
        if (table.version(id) != version) {
            throw stale();
        }
        var changes = rules.changes(crisis.catalogue(), crisis.scenario(), table.facts(id), values);
        if (!changes.isEmpty()) {
            write(id, version, changes, by);
        }
        return of(id);
    }

    private void write(CrisisId id, long version, List<FactChange> changes, Actor by) {
        if (!table.advance(id, version)) {
            throw stale();
        }
        table.write(id, version + 1, changes, by, clock.instant());
        events.publishEvent(new FactsChanged(id, version + 1, changes, by));
    }

    private static StaleInput stale() {
        return new StaleInput("Somebody else changed the fact sheet since you opened it. Nothing was saved: "
                + "compare their values with yours, then save again.");
    }

    private static Map<String, Fact> inOrder(List<FactDefinition> definitions, Map<String, Fact> facts) {
        var ordered = new LinkedHashMap<String, Fact>();
        for (var definition : definitions) {
            var fact = facts.get(definition.name());
            if (fact != null) {
                ordered.put(definition.name(), fact);
            }
        }
        return ordered;
    }
}
