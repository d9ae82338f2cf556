package io.holdingline.playbook.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.flow.Guide;
import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.Lint;
import io.holdingline.statement.StatementKind;
import io.holdingline.support.GoldenFile;
import io.holdingline.support.Peers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementTemplatesTests {

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

    /** What Modeler writes into a file where a template was applied must not be taken for code. */
    @Test
    void aTaskWithATemplatePassesTheLint() throws Exception {
        var playbook = Files.readString(Path.of("playbooks", "sign-off.bpmn")).replace("<bpmn:userTask id=\"reviewForPr\"",
                "<bpmn:userTask id=\"reviewForPr\" camunda:modelerTemplate=\"io.holdingline.task.review-for-pr\"");
        assertThat(playbook).contains("modelerTemplate");
        assertThat(Lint.check(Map.of("playbooks/sign-off.bpmn", playbook)).stream()
                .filter(finding -> finding.element().equals("reviewForPr"))).isEmpty();
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
