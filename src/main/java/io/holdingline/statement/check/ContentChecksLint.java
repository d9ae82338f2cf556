package io.holdingline.statement.check;

import io.holdingline.playbook.FileLint;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the file of content checks against everything it names. */
public final class ContentChecksLint implements FileLint {

    private static final String NAME = "content-checks.yml";

    @Override
    public List<? extends LintRule> rules() {
        return List.of(CheckRule.values());
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        files.forEach((path, text) -> {
            if (path.endsWith("/" + NAME) || path.equals(NAME)) {
                findings.addAll(check(path, text, files));
            }
        });
        return findings;
    }

    private static List<Finding> check(String path, String text, Map<String, String> files) {
        var read = BookReader.read(text);
        var problems = new Problems();
        new ScopeCheck(Surroundings.of(files), problems).check(read.book());
        Contradictions.check(read.book().rules(), problems);
        var findings = new ArrayList<Finding>();
        read.problems().forEach(it -> findings.add(it.rule().found(path, it.element(), it.message())));
        problems.found().forEach(it -> findings.add(it.rule().found(path, it.element(), it.message())));
        return findings;
    }
}
