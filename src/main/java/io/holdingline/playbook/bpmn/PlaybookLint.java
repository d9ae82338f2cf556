package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.FileLint;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.bpmn.proof.Proof;
import io.holdingline.playbook.bpmn.proof.ProofRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Checks playbooks one by one, those that can be read together, and the lists of facts beside them. */
public final class PlaybookLint implements FileLint {

    private static final Logger log = LoggerFactory.getLogger(PlaybookLint.class);
    private static final Pattern CALL = Pattern.compile("calledElement=[\"']([^\"']*)");

    @Override
    public List<? extends LintRule> rules() {
        return Stream.<LintRule>concat(Stream.of(PlaybookRule.values()), Stream.of(ProofRule.values())).toList();
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var playbooks = files.keySet().stream().filter(PlaybookLint::isPlaybook).map(PlaybookLint::stem)
                .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        var proof = new Proof();
        var handOvers = new HandOvers();
        var calledElsewhere = new HashSet<String>();
        var paths = new HashMap<String, String>();
        new TreeMap<>(files).forEach((path, text) -> {
            if (isPlaybook(path)) {
                var sheet = new Sheet(path);
                refuseSecond(sheet, paths);
                read(sheet, text, playbooks).ifPresentOrElse(process -> {
                            proof.add(path, stem(path), process);
                            handOvers.add(path, process);
                        },
                        () -> CALL.matcher(text).results().forEach(call -> calledElsewhere.add(call.group(1))));
                sheet.findings.stream().distinct().forEach(findings::add);
            } else if (path.endsWith(".facts.yml")) {
                findings.addAll(FactsLint.check(path, text));
            }
        });
        findings.addAll(proof.check(calledElsewhere));
        findings.addAll(handOvers.check(calledElsewhere));
        return findings;
    }

    private static void refuseSecond(Sheet sheet, Map<String, String> paths) {
        var first = paths.putIfAbsent(stem(sheet.path), sheet.path);
        if (first != null) {
            sheet.add(PlaybookRule.ID_IS_FILE_NAME, sheet.path, "The file " + first + " has the same name.");
        }
    }

    private static Optional<Element> read(Sheet sheet, String text, Set<String> playbooks) {
        try {
            return BpmnLint.check(sheet, text, playbooks).filter(process -> sheet.findings.isEmpty());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            log.debug("{} cannot be checked", sheet.path, unforeseen);
            sheet.add(PlaybookRule.CAN_BE_CHECKED, sheet.path, "The check fails at this file: " + unforeseen + ".");
            return Optional.empty();
        }
    }

    private static boolean isPlaybook(String path) {
        return path.endsWith(".bpmn");
    }

    /** The file's name without folder and ending: the id that a playbook or table must have. */
    public static String stem(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }
}
