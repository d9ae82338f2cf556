package io.holdingline.playbook.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of every file what would hurt; whatever the file holds, it answers with findings and never fails. */
public final class Lint {

    private static final Logger log = LoggerFactory.getLogger(Lint.class);

    private Lint() {
    }

    /** @param files text by path, playbooks beside each other; what is neither playbook, table nor facts passes */
    public static List<Finding> check(Map<String, String> files) {
        var playbooks = files.keySet().stream().filter(path -> path.endsWith(".bpmn")).map(Lint::stem)
                .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        files.forEach((path, text) -> findings.addAll(check(path, text, playbooks)));
        return findings;
    }

    private static List<Finding> check(String path, String text, Set<String> playbooks) {
        try {
            return switch (ending(path)) {
                case "bpmn" -> BpmnLint.check(path, text, playbooks);
                case "dmn" -> DmnLint.check(path, text);
                case "facts.yml" -> FactsLint.check(path, text);
                default -> List.of();
            };
        } catch (RuntimeException | StackOverflowError unforeseen) {
            log.debug("{} cannot be checked", path, unforeseen);
            return List.of(LintRule.WELL_FORMED.found(path, path, "The file cannot be checked: " + unforeseen));
        }
    }

    /** The file's name without folder and ending: the id that a playbook or table must have. */
    static String stem(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static String ending(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.indexOf('.') + 1);
    }
}
