package io.holdingline.statement.lint;

import io.holdingline.playbook.FileLint;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.OpenedStatements;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.template.TemplateFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks the words that leave the building before a crisis needs them. */
public final class TemplateLint implements FileLint {

    @Override
    public List<? extends LintRule> rules() {
        return List.of(TemplateRule.values());
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var checks = new ArrayList<TemplateCheck>();
        var read = new LinkedHashMap<TemplateCheck, TemplateFile>();
        new TreeMap<>(files).forEach((path, text) -> {
            if (TemplateCheck.isTemplate(path, text)) {
                var check = new TemplateCheck(path);
                checks.add(check);
                var template = check.read(text);
                if (template != null) {
                    read.put(check, template);
                }
            }
        });
        var lists = new FactLists(files);
        read.forEach((check, template) -> check.check(lists.of(check, template.header())));
        checkLanguages(read);
        var findings = new ArrayList<Finding>();
        checks.forEach(check -> findings.addAll(check.findings));
        findings.addAll(missing(files, checks));
        return findings;
    }

    private static void checkLanguages(Map<TemplateCheck, TemplateFile> read) {
        var kinds = new TreeMap<String, List<TemplateCheck>>();
        read.forEach((check, template) -> kinds.computeIfAbsent(template.header().scenario() + "/" + template.header().kind(),
                kind -> new ArrayList<>()).add(check));
        kinds.values().forEach(languages -> languages.stream().skip(1).forEach(it -> compare(languages.get(0), it)));
    }

    private static void compare(TemplateCheck one, TemplateCheck other) {
        if (!one.channels().equals(other.channels()) && !one.isRefused() && !other.isRefused()) {
            other.add(TemplateRule.SAME_CHANNELS, other.path, "It has blocks for " + String.join(", ", other.channels()) + ", and "
                    + one.path + " for " + String.join(", ", one.channels()) + ".");
        }
        var different = new TreeSet<>(one.written());
        different.addAll(other.written());
        different.removeIf(name -> one.written().contains(name) && other.written().contains(name));
        if (!different.isEmpty() && one.findings.isEmpty() && other.findings.isEmpty()) {
            other.add(TemplateRule.SAME_FACTS, different.first(), "Only one of this file and " + one.path + " writes "
                    + String.join(", ", different) + ".");
        }
    }

    /** Where no template is checked at all, nobody asks for one. A file that cannot be read is there all the same. */
    private static List<Finding> missing(Map<String, String> files, List<TemplateCheck> checks) {
        var findings = new ArrayList<Finding>();
        var lacking = new TreeMap<String, Set<String>>();
        for (var opened : checks.isEmpty() ? List.<OpenedStatements.Opened>of() : OpenedStatements.in(files)) {
            if (StatementKind.ofKey(opened.kind()).isPresent()) {
                var there = paths(checks, opened.scenario(), opened.kind());
                if (there.isEmpty()) {
                    findings.add(TemplateRule.TEMPLATE_FOR_KIND.found(opened.path(), opened.element(), "There is no template "
                            + opened.scenario() + "/" + opened.kind() + ".en.md, nor in another language, for the kind that is opened here."));
                }
                paths(checks, opened.scenario(), null).forEach((language, path) -> {
                    if (!there.isEmpty() && !there.containsKey(language)) {
                        lacking.computeIfAbsent(path, first -> new TreeSet<>()).add(opened.kind() + "." + language + ".md");
                    }
                });
            }
        }
        lacking.forEach((path, names) -> findings.add(TemplateRule.EVERY_LANGUAGE.found(path, names.iterator().next(),
                "This language is there, but not in " + String.join(", ", names) + ".")));
        return findings;
    }

    /** The first template of each language. @param kind null for every kind */
    private static Map<String, String> paths(List<TemplateCheck> checks, String scenario, @Nullable String kind) {
        var found = new TreeMap<String, String>();
        for (var check : checks) {
            var parts = check.path.split("/");
            var name = parts[parts.length - 1].split("\\.");
            if (name.length == 3 && parts.length > 1 && parts[parts.length - 2].equals(scenario) && (kind == null || name[0].equals(kind))) {
                found.putIfAbsent(name[1], check.path);
            }
        }
        return found;
    }
}
