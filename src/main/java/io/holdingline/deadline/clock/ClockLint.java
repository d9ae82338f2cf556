package io.holdingline.deadline.clock;

import io.holdingline.playbook.FileLint;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.PlainYaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Checks the legal clocks, and that tasks ask for events that the clocks know. */
public final class ClockLint implements FileLint {

    static final String NAME = "legal-clocks.yml";

    @Override
    public List<? extends LintRule> rules() {
        return List.of(ClockRule.values());
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        var anchors = new HashSet<String>();
        files.forEach((path, text) -> {
            if (path.equals(NAME) || path.endsWith("/" + NAME)) {
                check(path, text, findings, anchors);
            }
        });
        checkScenarios(files, findings);
        if (findings.stream().noneMatch(finding -> finding.rule() == ClockRule.READABLE)) {
            checkTasks(files, anchors, findings);
        }
        return findings;
    }

    /** Nothing is said where no playbook is checked together with the clocks. */
    private static void checkScenarios(Map<String, String> files, List<Finding> findings) {
        var known = new TreeSet<String>();
        files.keySet().stream().filter(path -> path.endsWith(".bpmn"))
                .forEach(path -> known.add(path.substring(path.lastIndexOf('/') + 1, path.length() - ".bpmn".length())));
        if (!known.isEmpty() && findings.isEmpty()) {
            files.forEach((path, text) -> {
                if ((path.equals(NAME) || path.endsWith("/" + NAME)) && PlainYaml.read(text) instanceof Map<?, ?> root
                        && root.get("regimes") instanceof List<?> regimes) {
                    regimes.forEach(entry -> checkScenarios(new Part(path, named(entry, "regimes"), entry, findings), known));
                }
            });
        }
    }

    private static void checkScenarios(Part regime, Set<String> known) {
        regime.list("scenarios").stream().map(String::valueOf).filter(scenario -> !known.contains(scenario)).forEach(scenario ->
                regime.add(ClockRule.SCENARIO, "There is no playbook called " + scenario + "."));
    }

    /** What tasks ask for can be judged by clocks that can be read alone. */
    private static void checkTasks(Map<String, String> files, Set<String> anchors, List<Finding> findings) {
        files.forEach((path, text) -> {
            if (path.endsWith(".bpmn")) {
                AnchorTasks.check(path, text, anchors, findings);
            }
        });
    }

    private static void check(String path, String text, List<Finding> findings, Set<String> anchors) {
        try {
            if (PlainYaml.read(text) instanceof Map<?, ?> root && root.get("anchors") instanceof List<?> asked
                    && root.get("regimes") instanceof List<?> regimes) {
                checkAnchors(path, asked, findings, anchors);
                checkRegimes(path, regimes, findings, anchors);
            } else {
                findings.add(ClockRule.READABLE.found(path, path, "There are no lists called anchors and regimes."));
            }
        } catch (YAMLException broken) {
            findings.add(ClockRule.READABLE.found(path, path, "It is no YAML: "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse("").strip() + "."));
        }
    }

    private static void checkAnchors(String path, List<?> asked, List<Finding> findings, Set<String> anchors) {
        for (var entry : asked) {
            var anchor = new Part(path, "anchors", entry, findings);
            if (anchor.isWhole("key", "label", "question") && !anchors.add(anchor.text("key"))) {
                anchor.add(ClockRule.WHOLE, "The anchor " + anchor.text("key") + " is there twice.");
            }
        }
    }

    private static void checkRegimes(String path, List<?> regimes, List<Finding> findings, Set<String> anchors) {
        var ids = new HashSet<String>();
        for (var entry : regimes) {
            var regime = new Part(path, named(entry, "regimes"), entry, findings);
            new RegimeChecks(regime, anchors).check();
            if (regime.isGroup() && !regime.text("id").isEmpty() && !ids.add(regime.text("id"))) {
                regime.add(ClockRule.WHOLE, "The regime " + regime.text("id") + " is there twice.");
            }
        }
    }

    static String named(@Nullable Object entry, String otherwise) {
        return entry instanceof Map<?, ?> map && !PlainYaml.word(map.get("id")).isBlank()
                ? PlainYaml.word(map.get("id")) : otherwise;
    }
}
