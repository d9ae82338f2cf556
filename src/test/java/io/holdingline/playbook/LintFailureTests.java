package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.holdingline.playbook.bpmn.PlaybookRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A check that fails refuses the file at which it failed, and goes on with the others. */
class LintFailureTests {

    private static final Map<String, String> FILES = Map.of("a.md", "bad", "b.md", "poison", "c.md", "bad");

    @Test
    void theFileAtWhichACheckFailsIsNamedAndTheOthersAreChecked() {
        assertThat(Lint.check(List.of(new Fragile()), FILES)).extracting(Finding::file, Finding::rule)
                .containsExactly(tuple("a.md", PlaybookRule.FACTS),
                        tuple("b.md", PlaybookRule.CAN_BE_CHECKED),
                        tuple("c.md", PlaybookRule.FACTS));
    }

    private static class Fragile implements FileLint {

        @Override
        public List<Finding> check(Map<String, String> files) {
            if (files.containsValue("poison")) {
                throw new IllegalStateException("unforeseen");
            }
            return files.keySet().stream().map(file -> PlaybookRule.FACTS.found(file, file, "It is bad.")).toList();
        }

        @Override
        public List<LintRule> rules() {
            return List.of();
        }
    }
}
