package io.holdingline.statement.lint;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.playbook.PlainYaml;
import io.holdingline.statement.template.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;

/** What the facts of a scenario are like when people fill them in: the {@code example} of the list, else a usual length. */
final class TypicalFacts {

    private static final Set<String> TYPES = Set.of("text", "long-text", "time");
    private static final String TIME = "2026-11-22T04:45:00Z";
    private static final int WORD = 24;
    private static final int SENTENCE = 80;
    private static final Map<String, Value> HOUSE = Map.of(
            "next_update", new Value("Next update", Value.TIME, TIME),
            "organisation", new Value("Organisation", "text", "Example Organisation"),
            "crisis_reference", new Value("Reference", "text", "C-2026-031"),
            "newsroom_link", new Value("Newsroom link", "text", "https://www.example.com/newsroom/C-2026-031"),
            "crisis_status", new Value("Status", Value.STATUS, "INVESTIGATING"),
            "contact", new Value("Contact", "text", "Press office, press@example.com, +44 20 7946 0000"));

    private TypicalFacts() {
    }

    /** The words of the house where the scenario has no list. */
    static Map<String, Value> none() {
        return HOUSE;
    }

    /** Facts and words of the house by name; empty where the list is not whole, which its own lint says. */
    static Optional<Map<String, Value>> read(String yaml, String language) {
        try {
            return PlainYaml.read(yaml) instanceof Map<?, ?> root && root.get("facts") instanceof List<?> facts
                    ? values(facts, language) : Optional.empty();
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Value>> values(List<?> facts, String language) {
        var values = new LinkedHashMap<>(HOUSE);
        for (Object fact : facts) {
            if (!(fact instanceof Map<?, ?> map) || !TYPES.contains(text(map, "type")) || text(map, "label").isBlank()
                    || values.putIfAbsent(text(map, "name"), value(map, language)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** An example is a text, or one for each language. */
    private static Value value(Map<?, ?> fact, String language) {
        var type = text(fact, "type");
        var example = fact.get("example") instanceof Map<?, ?> byLanguage ? text(byLanguage, language) : text(fact, "example");
        return new Value(text(fact, "label"), type, type.equals(Value.TIME) ? FactDefinition.isTime(example) ? example : TIME
                : !example.isBlank() ? example : "x".repeat(type.equals("text") ? WORD : SENTENCE));
    }

    private static String text(Map<?, ?> fact, String key) {
        return PlainYaml.word(fact.get(key));
    }
}
