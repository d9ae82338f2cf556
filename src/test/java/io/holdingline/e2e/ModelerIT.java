package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.Lint;
import io.holdingline.playbook.modeler.ElementTemplates;
import io.holdingline.support.Peers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor that Camunda Modeler for Camunda 7 is made of, with our element templates and the playbooks that ship. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelerIT {

    private static final String FRESH = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
            xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="fresh" targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="flood" name="Flood" isExecutable="true" camunda:historyTimeToLive="180"><bpmn:startEvent id="start" name="Begin" /></bpmn:process>
              <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="flood"><bpmndi:BPMNShape id="start_di" bpmnElement="start">
                <dc:Bounds x="179" y="79" width="36" height="36" /></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    /** What no template can know; the lint asks the drawer for it. */
    private static final Map<String, String> LEFT_TO_PEOPLE = Map.of(
            "task.take-decision", "decision-has-options", "task.record-anchor", "task-names-anchor", "call.playbook", "call-is-known",
            "step.publishStatement", "no-unsigned-publish", "step.completeSignOff", "reserved-variable", "step.returnToDraft", "reserved-variable");

    private final Map<String, String> shipped = new TreeMap<>();
    private Browser browser;
    private Page page;

    @BeforeAll
    void open() throws Exception {
        var editor = Peers.modelerEditor();
        browser = new Browser("http://127.0.0.1");
        page = browser.profile(1440, 1000, ColorScheme.LIGHT).newPage();
        page.setContent("<div id='canvas' style='height: 900px'></div><div id='panel'></div>");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(editor.resolve("dist/camunda-platform-modeler.production.min.js")));
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("src", "test", "js", "modeler.js")));
        try (var files = Files.list(Path.of("playbooks"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                shipped.put("playbooks/" + file.getFileName(), Files.readString(file));
            }
        }
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> templates() {
        return Pattern.compile("\"id\" : \"io\\.holdingline\\.([^\"]+)").matcher(ElementTemplates.json()).results().map(id -> id.group(1));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatATemplateWritesPassesTheLint(String template) {
        assertThat(open(FRESH)).isEmpty();
        var drawn = (String) page.evaluate("id => editor.apply(id)", "io.holdingline." + template);
        var expected = template.startsWith("message.") ? "known-message" : LEFT_TO_PEOPLE.getOrDefault(template, "");
        assertThat(lint(Map.of("playbooks/flood.bpmn", drawn))).extracting(finding -> finding.rule().id())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"message.updateNow, group-message", "task.take-decision, group-CamundaPlatform__ExtensionProperties",
        "call.playbook, group-CamundaPlatform__InMapping"})
    void theFieldsThatADescriptionAsksForStayInSight(String template, String group) {
        open(FRESH);
        page.evaluate("id => editor.apply(id)", "io.holdingline." + template);
        assertThat((List<?>) page.evaluate("editor.groups()")).asString().contains(group);
    }

    @Test
    void everyPlaybookThatShipsOpensShowsOurFieldsAndComesBackWhole() {
        var saved = new TreeMap<String, String>();
        shipped.forEach((path, text) -> {
            if (path.endsWith(".bpmn")) {
                assertThat(open(text)).as(path).isEmpty();
                assertThat((List<?>) page.evaluate("editor.complaints()")).as(path).isEmpty();
                saved.put(path, (String) page.evaluate("editor.save()"));
            }
        });
        assertThat(saved).isNotEmpty();
        assertThat(lint(saved)).isEmpty();
    }

    private List<?> open(String playbook) {
        return (List<?>) page.evaluate("([templates, xml]) => editor.open(templates, xml)", List.of(ElementTemplates.json(), playbook));
    }

    private List<Finding> lint(Map<String, String> changed) {
        var files = new TreeMap<>(shipped);
        files.putAll(changed);
        return Lint.check(files).stream().filter(Finding::isError).toList();
    }
}
