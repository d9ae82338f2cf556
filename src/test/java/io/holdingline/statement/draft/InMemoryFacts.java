package io.holdingline.statement.draft;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheet;
import io.holdingline.crisis.FactSheets;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One fact sheet without a database. */
public class InMemoryFacts implements FactSheets {

    private static final List<FactDefinition> DEFINITIONS = Stream.of("service", "symptom", "started_at", "who_is_affected",
            "what_we_do", "cause", "advice", "data_loss", "resolved_at", "we_said", "we_said_at", "what_is_right",
            "why_it_was_wrong", "staff_advice", "press_contact").map(InMemoryFacts::definition).toList();

    private final CrisisId crisis;
    private final Clock clock;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    long version = 1;

    InMemoryFacts(CrisisId crisis, Clock clock) {
        this.crisis = crisis;
        this.clock = clock;
    }

    public void know(Map<String, String> values) {
        know(values, new Actor(Actor.HOLDINGLINE.name(), "Payments on call"));
    }

    public void know(Map<String, String> values, Actor by) {
        values.forEach((name, value) -> facts.put(name, new Fact(name, value, by.label(),
                by.isPerson() ? new UserName(by.name()) : null, clock.instant())));
        version++;
    }

    @Override
    public FactSheet of(CrisisId id) {
        return new FactSheet(crisis, version, DEFINITIONS, Map.copyOf(facts));
    }

    @Override
    public List<FactDefinition> definitions(String scenario) {
        return DEFINITIONS;
    }

    @Override
    public FactSheet save(CrisisId id, long version, Map<String, String> values, Actor by) {
        if (version != this.version) {
            throw new StaleInput("The fact sheet has changed.");
        }
        know(values, by);
        return of(id);
    }

    private static FactDefinition definition(String name) {
        var label = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
        return new FactDefinition(name, label, "", name.endsWith("_at") ? "time" : "text", true, List.of(), Map.of());
    }
}
