package io.holdingline.playbook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.bpmn.PlaybookRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every lint catches what it says, and nothing that ships breaks one. */
class LintExamplesTests {

    private static final Map<String, String> SHIPPED = shipped();
    /** Told by the engine, and by a check that fails: tested in CatalogueTests and LintFailureTests. */
    private static final Set<LintRule> NOT_IN_A_FILE = Set.of(PlaybookRule.ENGINE_ACCEPTS, PlaybookRule.CAN_BE_CHECKED);

    static Stream<LintExample> examples() {
        return ServiceLoader.load(LintExamples.class).stream()
                .flatMap(examples -> examples.get().examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theBadExampleBreaksExactlyThisRule(LintExample example) {
        var files = example.in(SHIPPED);
        assertThat(files).as("the edit changes the file").isNotEqualTo(SHIPPED);

        var findings = Lint.check(files);
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(example.rule());
            assertThat(finding.file()).isEqualTo(example.file());
            assertThat(finding.element()).isNotBlank();
            assertThat(finding.message()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsOfUse(LintRule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.catches()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.mend()).endsWith(".");
        assertThat(examples().map(LintExample::rule).anyMatch(rule::equals) || NOT_IN_A_FILE.contains(rule))
                .as("%s has a bad example", rule.id()).isTrue();
    }

    static Stream<LintRule> rules() {
        return Lint.rules().stream();
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(rules().map(LintRule::id).collect(toSet())).hasSameSizeAs(Lint.rules());
    }

    @Test
    void whatShipsHasNoError() {
        assertThat(Lint.check(SHIPPED)).filteredOn(Finding::isError).isEmpty();
    }

    private static Map<String, String> shipped() {
        var folder = new ContentFolder();
        folder.read(Path.of("playbooks"), "playbooks");
        folder.read(Path.of("templates"), "templates");
        return folder.files;
    }
}
