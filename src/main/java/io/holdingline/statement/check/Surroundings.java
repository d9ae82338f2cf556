package io.holdingline.statement.check;

import io.holdingline.playbook.PlainYaml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.YAMLException;

/** The scenarios that the other files make, and the names of their facts. */
record Surroundings(Set<String> scenarios, Map<String, Set<String>> facts) {

    static Surroundings of(Map<String, String> files) {
        var scenarios = new HashSet<String>();
        var facts = new HashMap<String, Set<String>>();
        files.forEach((path, text) -> {
            var file = path.substring(path.lastIndexOf('/') + 1);
            if (file.endsWith(".bpmn") || file.endsWith(".facts.yml")) {
                scenarios.add(file.substring(0, file.indexOf('.')));
            }
            if (file.endsWith(".facts.yml")) {
                names(text).ifPresent(known -> facts.put(file.substring(0, file.indexOf('.')), known));
            }
        });
        return new Surroundings(scenarios, facts);
    }

    /** Empty where the list cannot be read, which its own lint says. */
    private static Optional<Set<String>> names(String text) {
        try {
            return PlainYaml.read(text) instanceof Map<?, ?> root && root.get("facts") instanceof List<?> facts
                    ? Optional.of(facts.stream().map(Surroundings::name).collect(Collectors.toSet())) : Optional.empty();
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    private static String name(Object fact) {
        return fact instanceof Map<?, ?> map ? PlainYaml.word(map.get("name")) : "";
    }
}
