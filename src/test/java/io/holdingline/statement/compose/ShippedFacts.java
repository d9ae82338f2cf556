package io.holdingline.statement.compose;

import io.holdingline.statement.template.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The facts of a scenario that ships, with the typical values that its file gives. */
public record ShippedFacts(List<Map<String, Object>> facts) {

    private static final Map<String, String> OF_THE_HOUSE = Map.of("next_update", "2026-11-22T04:45:00Z",
            "organisation", "Example Air and Rail", "crisis_reference", "C-2026-031", "newsroom_link",
            "https://news.example.com/newsroom/C-2026-031", "crisis_status", "INVESTIGATING", "contact", "help@example.com");

    public static ShippedFacts of(String scenario) throws IOException {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(
                Files.readString(Path.of("playbooks", scenario + ".facts.yml")));
        return new ShippedFacts(file.get("facts"));
    }

    Set<String> names() {
        return facts.stream().map(fact -> (String) fact.get("name")).collect(Collectors.toSet());
    }

    /** Every fact as an experienced person would type it, and the words of the house. */
    public Map<String, Value> typical(String language) {
        var values = house();
        facts.forEach(fact -> values.put((String) fact.get("name"), value(fact, example(fact.get("example"), language))));
        return values;
    }

    /** Only what is known in the first hour: the required facts, and those that the template insists on. */
    Map<String, Value> sparse(String language, Set<String> alsoKnown) {
        var values = typical(language);
        facts.stream().filter(fact -> !Boolean.TRUE.equals(fact.get("required")))
                .filter(fact -> !alsoKnown.contains((String) fact.get("name")))
                .forEach(fact -> values.put((String) fact.get("name"), value(fact, null)));
        return values;
    }

    private static Map<String, Value> house() {
        var values = new LinkedHashMap<String, Value>();
        OF_THE_HOUSE.forEach((name, raw) -> values.put(name, new Value(name, switch (name) {
            case "next_update" -> Value.TIME;
            case "crisis_status" -> Value.STATUS;
            default -> "text";
        }, raw)));
        return values;
    }

    private static Value value(Map<String, Object> fact, String raw) {
        return new Value((String) fact.get("label"), (String) fact.get("type"), raw);
    }

    private static String example(Object example, String language) {
        return example instanceof Map<?, ?> byLanguage ? (String) byLanguage.get(language) : (String) example;
    }
}
