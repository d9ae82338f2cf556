package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.PlainYaml;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;

/** Checks the list of facts that a scenario asks for. */
final class FactsLint {

    private static final Set<String> TYPES = Set.of("text", "long-text", "time");

    private FactsLint() {
    }

    static List<Finding> check(String path, String text) {
        try {
            if (PlainYaml.read(text) instanceof Map<?, ?> map && map.get("facts") instanceof List<?> facts) {
                return checkAll(path, facts);
            }
            return List.of(PlaybookRule.FACTS.found(path, path, "There is no list called facts."));
        } catch (YAMLException broken) {
            return List.of(PlaybookRule.WELL_FORMED.found(path, path, Sheet.sentence(broken.getMessage())));
        }
    }

    private static List<Finding> checkAll(String path, List<?> facts) {
        var findings = new ArrayList<Finding>();
        var names = new HashSet<String>();
        for (var fact : facts) {
            if (!(fact instanceof Map<?, ?> map)) {
                findings.add(PlaybookRule.FACTS.found(path, path, "The entry '" + fact + "' is no fact with a name, a label and a type."));
            } else if (!fault(map, names).isEmpty()) {
                findings.add(PlaybookRule.FACTS.found(path, text(map, "name").isBlank() ? path : text(map, "name"), fault(map, names)));
            } else if (!hasReadableExample(map)) {
                findings.add(PlaybookRule.FACTS.found(path, text(map, "name"),
                        "The example is neither a value in quotes nor one for each language, or it is no time where a time is wanted."));
            }
            if (fact instanceof Map<?, ?> map) {
                names.add(text(map, "name"));
            }
        }
        return findings;
    }

    /** Empty where nothing is wrong. @param before the names of the facts before this one */
    private static String fault(Map<?, ?> fact, Set<String> before) {
        var name = text(fact, "name");
        if (!name.matches("[a-z][a-z0-9_]*")) {
            return "The name is '" + name + "'; write small letters, digits and _, beginning with a letter.";
        } else if (text(fact, "label").isBlank()) {
            return "The fact " + name + " has no label.";
        } else if (!TYPES.contains(text(fact, "type"))) {
            return "The type of " + name + " is '" + text(fact, "type") + "'; it may be text, long-text or time.";
        }
        return before.contains(name) ? "The name " + name + " is used twice." : "";
    }

    private static boolean hasReadableExample(Map<?, ?> fact) {
        var example = fact.get("example");
        var values = example instanceof Map<?, ?> byLanguage ? byLanguage.values() : example == null ? Set.of() : Set.of(example);
        boolean isKeyedByLanguage = !(example instanceof Map<?, ?> byLanguage)
                || byLanguage.keySet().stream().allMatch(key -> key instanceof String code && code.matches("[a-z]{2}"));
        return isKeyedByLanguage && values.stream().allMatch(value -> isExample(value, text(fact, "type")));
    }

    private static boolean isExample(Object value, String type) {
        if (!(value instanceof String text) || text.isBlank()) {
            return false;
        }
        try {
            return !type.equals("time") || OffsetDateTime.parse(text) != null;
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static String text(Map<?, ?> fact, String key) {
        return PlainYaml.word(fact.get(key));
    }
}
