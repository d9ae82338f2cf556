package io.holdingline.playbook.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.flow.Guide;
import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.xml.Xml;
import io.holdingline.statement.StatementKind;
import io.holdingline.support.GoldenFile;
import io.holdingline.support.Peers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ElementTemplatesTests {

    private static final Set<String> ACTIVITIES = Set.of("userTask", "serviceTask", "callActivity");
    private static final Path FILE = Path.of("playbooks", ".camunda", "element-templates", "holdingline.json");

    @Test
    void theFileThatModelerReadsIsWhatTheCodeSays() {
        GoldenFile.holds(FILE, ElementTemplates.json());
    }

    @Test
    void theGuideExplainsEveryWordOfTheVocabularyAndNoOther() {
        assertThat(names(Guide.STEPS)).containsExactlyInAnyOrderElementsOf(Vocabulary.STEPS);
        assertThat(names(Guide.TASK_KINDS)).containsExactlyInAnyOrderElementsOf(Vocabulary.TASK_KINDS);
        assertThat(names(Guide.MESSAGES)).containsExactlyInAnyOrderElementsOf(Vocabulary.MESSAGES);
    }

    @Test
    void offersEveryKindOfStatement() {
        var kinds = Guide.STEPS.stream().filter(step -> step.name().equals(Vocabulary.OPEN_STATEMENT))
                .flatMap(step -> step.fields().stream()).flatMap(field -> field.choices().stream());
        assertThat(kinds).containsExactlyElementsOf(Arrays.stream(StatementKind.values()).map(StatementKind::key).toList());
    }

    /** Modeler shows our fields where an element names its template, so each names the one whose values it holds. */
    @ParameterizedTest
    @MethodSource("playbooks")
    void everyActivityThatShipsNamesItsTemplate(Path playbook) throws Exception {
        var activities = Xml.all(Xml.parse(Files.readString(playbook)).getDocumentElement()).stream()
                .filter(it -> ACTIVITIES.contains(it.getLocalName()) && !isOpenedForItsCaller(playbook, it)).toList();
        assertThat(activities).isNotEmpty().allSatisfy(it -> assertThat(Xml.camunda(it, "modelerTemplate"))
                .as(it.getAttribute("id")).isEqualTo("io.holdingline." + template(it)).isIn(ids()));
    }

    @Test
    void thePlaybookThatPeopleCopyHoldsEveryMessage() throws Exception {
        var messages = Xml.children(Xml.parse(Files.readString(Path.of("playbooks", "general.bpmn"))).getDocumentElement(), Xml.BPMN, "message");
        assertThat(messages).extracting(it -> it.getAttribute("name")).containsExactlyInAnyOrderElementsOf(Vocabulary.MESSAGES);
    }

    @Test
    void thePageAboutScenariosListsEveryMessage() throws Exception {
        var page = Files.readString(Path.of("src", "docs", "adding-a-scenario.md"));
        assertThat(Vocabulary.MESSAGES).allSatisfy(message -> assertThat(page).contains("| `" + message + "` |"));
    }

    static Stream<Path> playbooks() throws Exception {
        try (var files = Files.list(Path.of("playbooks"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    /** The playbook say opens whatever kind it is called for, which the template would ask for. */
    private static boolean isOpenedForItsCaller(Path playbook, Element step) {
        return playbook.endsWith("say.bpmn") && Xml.camunda(step, "delegateExpression").equals("${" + Vocabulary.OPEN_STATEMENT + "}");
    }

    private static String template(Element activity) {
        return switch (activity.getLocalName()) {
            case "userTask" -> "task." + Xml.camunda(activity, "formKey");
            case "serviceTask" -> "step." + Xml.camunda(activity, "delegateExpression").replaceAll("\\W", "");
            default -> "call." + activity.getAttribute("calledElement");
        };
    }

    private static List<String> ids() {
        return Pattern.compile("\"id\" : \"([^\"]+)").matcher(ElementTemplates.json()).results().map(id -> id.group(1)).toList();
    }

    @Test
    void thePublicSchemaAcceptsEveryTemplate() throws Exception {
        var validator = Peers.elementTemplatesValidator();
        var process = new ProcessBuilder("node", Path.of("src", "test", "js", "validate-element-templates.mjs").toAbsolutePath().toString(),
                FILE.toAbsolutePath().toString()).directory(validator.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains(" valid");
    }

    private static List<String> names(List<Guide.Entry> entries) {
        return entries.stream().map(Guide.Entry::name).toList();
    }
}
