package io.holdingline.playbook.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.bpmn.proof.ProofRule;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a finding says. */
class LintTests {

    private static final SortedMap<String, String> SHIPPED = Files.under(Path.of("playbooks"));
    private static final String OUTAGE = "service-outage.bpmn";

    @Test
    void namesTheWayThatSkipsSignOff() {
        var edited = SHIPPED.get(OUTAGE).replace("sourceRef=\"draftHolding\" targetRef=\"signOffHolding\"",
                "sourceRef=\"draftHolding\" targetRef=\"publishHolding\"");
        assertThat(new PlaybookLint().check(with(OUTAGE, edited))).filteredOn(finding -> finding.rule() == ProofRule.NO_UNSIGNED_PUBLISH)
                .singleElement().satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("publishHolding");
                    assertThat(finding.message())
                            .contains("\"Draft the holding statement\" → \"Publish the holding statement\"");
                });
    }

    private static SortedMap<String, String> with(String file, String text) {
        var files = new TreeMap<>(SHIPPED);
        files.put(file, text);
        return files;
    }
}
