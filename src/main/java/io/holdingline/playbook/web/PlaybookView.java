package io.holdingline.playbook.web;

import io.holdingline.playbook.FileVersion;
import io.holdingline.playbook.Stewardship;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.bpmn.PlaybookLint;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One playbook as its page shows it.
 *
 * @param inUse the version new crises start with; null where the file never was good
 * @param versions newest first
 */
record PlaybookView(String scenario, String title, String description, boolean launchable,
                    @Nullable FileVersion inUse, List<FileVersion> versions, List<Finding> findings,
                    @Nullable Stewardship stewardship, List<Runs> runs) {

    /** A crisis that runs on one version of this playbook. */
    record Runs(String title, String link, int level, int version) {
    }


    public String path() {
        return PlaybookRows.FOLDER + file();
    }

    public String file() {
        return scenario + ".bpmn";
    }

    public boolean refused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** A refused file is drawn as it lies in the folder, with its wrong places marked. */
    public String drawing() {
        return "/playbooks/" + scenario + "/diagram.bpmn" + (refused() ? "?version=" + DiagramFile.FOLDER : "");
    }

    public String wrong() {
        return findings.stream().filter(Finding::isError).map(Finding::element).distinct().collect(Collectors.joining(","));
    }

    public String drawingLabel() {
        return "Diagram of " + title + ", scrolls sideways";
    }

    public String heading() {
        if (!refused()) {
            return "Version " + (inUse == null ? 1 : inUse.number());
        }
        return "The file in the folder, refused";
    }

    public String headingRemark() {
        if (inUse == null) {
            return "Not in use";
        }
        return refused() ? "Version " + inUse.number() + " stays in use"
                : "New crises start with it; a running crisis keeps the version it started with";
    }

    public List<LintRule> passed() {
        var broken = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        return new PlaybookLint().rules().stream().<LintRule>map(rule -> rule).filter(rule -> !broken.contains(rule)).toList();
    }

    public String tally() {
        var errors = findings.stream().filter(Finding::isError).count();
        return counted(errors, "error") + counted(findings.size() - errors, "warning")
                + (findings.isEmpty() ? "Nothing wrong, " : "") + passed().size() + " rules passed";
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? ", " : "s, ");
    }
}
