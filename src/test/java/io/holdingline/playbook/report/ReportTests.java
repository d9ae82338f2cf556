package io.holdingline.playbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.PlaybookRule;
import io.holdingline.playbook.dmn.TableRule;
import io.holdingline.playbook.xml.Xml;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Machines can read every report, whatever a file has put into it. */
class ReportTests {

    private static final String NASTY = "a \"b\" <c> & ]]> \\ \u0007 \n “ü” \uD83D\uDE00.";
    private static final Finding ERROR = PlaybookRule.KNOWN_STEP.found("playbooks/a b.bpmn", "x\"<y>", NASTY);
    private static final Finding WARNING = TableRule.GAP_IS_MEANT.found("playbooks/sign-off.dmn", "sign-off", "A gap.");
    private static final List<String> FILES = List.of("playbooks/a b.bpmn", "playbooks/clean.bpmn", "playbooks/sign-off.dmn");

    @Test
    void peopleReadOneLineForEachFinding() {
        assertThat(written("text").strip().lines()).hasSize(2).first().asString()
                .startsWith("playbooks/a b.bpmn:x\"<y> known-step a \"b\" <c>");
    }

    @Test
    void jsonNamesEveryPartOfAFinding() {
        var report = json("json");
        assertThat(report.get("files").asInt()).isEqualTo(3);
        var first = report.get("findings").get(0);
        assertThat(first.get("message").asString()).isEqualTo("a \"b\" <c> & ]]> \\ “ü” \uD83D\uDE00.");
        assertThat(first.get("element").asString()).isEqualTo("x\"<y>");
        assertThat(first.get("severity").asString()).isEqualTo("error");
        assertThat(report.get("findings").get(1).get("severity").asString()).isEqualTo("warning");
    }

    @Test
    void sarifPointsEveryResultToItsRuleAndItsPlace() {
        var report = json("sarif");
        assertThat(report.get("version").asString()).isEqualTo("2.1.0");
        var run = report.get("runs").get(0);
        var rules = run.get("tool").get("driver").get("rules");
        for (var result : run.get("results")) {
            var rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.get("defaultConfiguration").get("level")).isEqualTo(result.get("level"));
            assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
        }
        var place = run.get("results").get(0).get("locations").get(0);
        assertThat(place.get("physicalLocation").get("artifactLocation").get("uri").asString()).isEqualTo("playbooks/a%20b.bpmn");
        assertThat(place.get("logicalLocations").get(0).get("name").asString()).isEqualTo("x\"<y>");
    }

    @Test
    void junitHasOneCaseForEachFileAndFailsThoseWithErrors() throws SAXException {
        var suite = Xml.parse(written("junit")).getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        var cases = Xml.children(suite);
        assertThat(cases).extracting(each -> each.getAttribute("name")).containsExactlyElementsOf(FILES);
        assertThat(Xml.children(cases.get(0))).singleElement().satisfies(failure -> {
            assertThat(failure.getLocalName()).isEqualTo("failure");
            assertThat(failure.getTextContent()).contains("a \"b\" <c> & ]]>", "\uD83D\uDE00");
        });
        assertThat(Xml.children(cases.get(1))).isEmpty();
        assertThat(Xml.children(cases.get(2))).singleElement().satisfies(said ->
                assertThat(said.getLocalName()).isEqualTo("system-out"));
    }

    @Test
    void aNameThatNothingCanEncodeStopsNoReport() {
        var half = PlaybookRule.WELL_FORMED.found("playbooks/\uD83D.bpmn", "x", "It is broken.");
        Report.BY_NAME.forEach((format, report) -> {
            var bytes = new ByteArrayOutputStream();
            report.write(List.of(half.file()), List.of(half), new PrintStream(bytes, true, StandardCharsets.UTF_8));
            assertThat(bytes.toString(StandardCharsets.UTF_8)).as(format).contains("It is broken.");
        });
    }

    private static JsonNode json(String format) {
        return JsonMapper.builder().build().readTree(written(format));
    }

    private static String written(String format) {
        var bytes = new ByteArrayOutputStream();
        Report.named(format).orElseThrow().write(FILES, List.of(ERROR, WARNING),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
