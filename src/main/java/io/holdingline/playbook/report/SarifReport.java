package io.holdingline.playbook.report;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.Lint;
import io.holdingline.playbook.LintRule;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0, which code hosts show beside a change. */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(Collection<String> files, List<Finding> findings, PrintStream out) {
        var rules = new TreeMap<String, LintRule>();
        Lint.rules().forEach(rule -> rules.put(rule.id(), rule));
        findings.forEach(finding -> rules.put(finding.rule().id(), finding.rule()));
        var driver = Map.of("name", "Holdingline lint", "rules", rules.values().stream().map(SarifReport::rule).toList());
        var order = List.copyOf(rules.keySet());
        var results = findings.stream().map(finding -> result(finding, order.indexOf(finding.rule().id()))).toList();
        var run = Map.of("tool", Map.of("driver", driver), "results", results);
        JsonReport.print(new TreeMap<>(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))), out);
    }

    private static Map<String, Object> rule(LintRule rule) {
        return new TreeMap<>(Map.of("id", rule.id(), "shortDescription", text(rule.catches() + "."),
                "help", text(rule.mend()), "defaultConfiguration",
                Map.of("level", rule.severity() == LintRule.Severity.ERROR ? "error" : "warning")));
    }

    private static Map<String, Object> result(Finding finding, int rule) {
        var place = Map.of("physicalLocation", Map.of("artifactLocation", Map.of("uri", uri(finding.file()))),
                "logicalLocations", List.of(Map.of("name", finding.element())));
        return new TreeMap<>(Map.of("ruleId", finding.rule().id(), "ruleIndex", rule, "level", Report.level(finding),
                "message", text(finding.message() + " Mend: " + finding.mend()), "locations", List.of(place)));
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    /** A name may hold half a character, which nothing can encode. */
    private static String uri(String file) {
        try {
            return new URI(null, null, new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), null).toASCIIString();
        } catch (URISyntaxException strange) {
            return "file";
        }
    }
}
