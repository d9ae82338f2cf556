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
            if (!(fact instanceof Map<?, ?> map) || !isWhole(map) || !names.add(text(map, "name"))) {
                findings.add(PlaybookRule.FACTS.found(path, fact instanceof Map<?, ?> map ? text(map, "name") : path,
                        "The fact is not whole, or its name is used twice."));
            } else if (!hasReadableExample(map)) {
                findings.add(PlaybookRule.FACTS.found(path, text(map, "name"),
                        "The example is neither a value in quotes nor one for each language, or it is no time where a time is wanted."));
            }
        }
        return findings;
    }

    private static boolean isWhole(Map<?, ?> fact) {
        return text(fact, "name").matches("[a-z][a-z0-9_]*") && !text(fact, "label").isBlank()
                && TYPES.contains(text(fact, "type"));
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
