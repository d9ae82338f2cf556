package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.FileLint;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks playbooks, decision tables and lists of facts. */
public final class PlaybookLint implements FileLint {

    private static final Logger log = LoggerFactory.getLogger(PlaybookLint.class);

    @Override
    public List<? extends LintRule> rules() {
        return List.of(PlaybookRule.values());
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var playbooks = files.keySet().stream().filter(path -> path.endsWith(".bpmn")).map(PlaybookLint::stem)
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
            return List.of(PlaybookRule.CAN_BE_CHECKED.found(path, path, "The check fails at this file: " + unforeseen + "."));
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
