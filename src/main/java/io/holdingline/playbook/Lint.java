package io.holdingline.playbook;

import io.holdingline.playbook.bpmn.PlaybookRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every lint of the house; whatever the files hold, it answers with findings and never fails. */
public final class Lint {

    private static final Logger log = LoggerFactory.getLogger(Lint.class);
    private static final List<FileLint> LINTS = ServiceLoader.load(FileLint.class, Lint.class.getClassLoader())
            .stream().map(ServiceLoader.Provider::get).toList();

    private Lint() {
    }

    /** @param files text by path; what calls or names each other must be checked together. @return sorted by file */
    public static List<Finding> check(Map<String, String> files) {
        return check(LINTS, files);
    }

    /** The rules of all lints, in their order. */
    public static List<LintRule> rules() {
        return LINTS.stream().<LintRule>flatMap(lint -> lint.rules().stream()).toList();
    }

    static List<Finding> check(List<FileLint> lints, Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        lints.forEach(lint -> findings.addAll(ask(lint, files)));
        findings.sort(Comparator.comparing(Finding::file));
        return findings;
    }

    private static List<Finding> ask(FileLint lint, Map<String, String> files) {
        try {
            return lint.check(files);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            log.debug("{} failed", lint.getClass().getSimpleName(), unforeseen);
            return askOneByOne(lint, files);
        }
    }

    /** Finds the files that the lint cannot bear, so that the others are checked all the same. */
    private static List<Finding> askOneByOne(FileLint lint, Map<String, String> files) {
        var borne = new TreeMap<String, String>();
        var failures = new ArrayList<Finding>();
        List<Finding> answer = List.of();
        for (var file : new TreeMap<>(files).entrySet()) {
            borne.put(file.getKey(), file.getValue());
            try {
                answer = lint.check(borne);
            } catch (RuntimeException | StackOverflowError unforeseen) {
                borne.remove(file.getKey());
                failures.add(PlaybookRule.CAN_BE_CHECKED.found(file.getKey(), file.getKey(),
                        lint.getClass().getSimpleName() + " fails at this file: " + unforeseen + "."));
            }
        }
        failures.addAll(answer);
        return failures;
    }
}
