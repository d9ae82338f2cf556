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
    private static final List<String> KEYS = List.of("name", "label", "hint", "type", "required", "fromLabels", "example");

    private final String path;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private FactsLint(String path, String text) {
        this.path = path;
        this.text = text;
    }

    static List<Finding> check(String path, String text) {
        try {
            if (PlainYaml.read(text) instanceof Map<?, ?> map && map.get("facts") instanceof List<?> facts) {
                return new FactsLint(path, text).check(facts);
            }
            return List.of(PlaybookRule.FACTS.found(path, path, "There is no list called facts."));
        } catch (YAMLException broken) {
            return List.of(PlaybookRule.WELL_FORMED.found(path, path, Sheet.sentence(broken.getMessage())));
        }
    }

    private List<Finding> check(List<?> facts) {
        var names = new HashSet<String>();
        for (int at = 0; at < facts.size(); at++) {
            if (!(facts.get(at) instanceof Map<?, ?> fact)) {
                add(at, path, "The entry '" + Sheet.excerpt(String.valueOf(facts.get(at))) + "' is no fact with a name, a label and a type.");
                continue;
            }
            var name = text(fact, "name");
            var fault = fault(fact, names);
            if (!fault.isEmpty()) {
                add(at, name.isBlank() ? path : name, fault);
            } else if (!hasReadableExample(fact)) {
                add(at, name, "The example is neither a value in quotes nor one for each language, or it is no time where a time is wanted.");
            }
            names.add(name);
        }
        return findings;
    }

    /** @param at which entry of the list, from 0 */
    private void add(int at, String element, String message) {
        findings.add(PlaybookRule.FACTS.found(path, element, "Line " + PlainYaml.line(text, "facts", at) + ": " + message));
    }

    /** Empty where nothing is wrong. @param before the names of the facts before this one */
    private static String fault(Map<?, ?> fact, Set<String> before) {
        var name = text(fact, "name");
        if (!name.matches("[a-z][a-z0-9_]*")) {
            return "The name is '" + Sheet.excerpt(name) + "'; write small letters, digits and _, beginning with a letter.";
        } else if (text(fact, "label").isBlank()) {
            return "The fact " + name + " has no label.";
        } else if (!TYPES.contains(text(fact, "type"))) {
            return "The type of " + name + " is '" + Sheet.excerpt(text(fact, "type")) + "'; it may be text, long-text or time.";
        }
        return before.contains(name) ? "The name " + name + " is used twice." : strange(fact, name);
    }

    private static String strange(Map<?, ?> fact, String name) {
        var key = fact.keySet().stream().map(String::valueOf).filter(it -> !KEYS.contains(it)).findFirst();
        var required = fact.get("required");
        return key.map(it -> "The fact " + name + " says “" + it + "”, which nobody reads; it may say " + String.join(", ", KEYS) + ".")
                .orElse(required == null || required instanceof Boolean ? ""
                        : "The fact " + name + " says required: " + required + "; it may say true or false.");
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
