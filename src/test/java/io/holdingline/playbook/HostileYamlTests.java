package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever uploads a file is told what is wrong with it; the house neither stumbles nor runs out of memory. */
class HostileYamlTests {

    @ParameterizedTest
    @MethodSource("io.holdingline.playbook.PlainYamlTests#hostile")
    void everyFileIsAnsweredByAFinding(String text) {
        for (var file : new String[] {"playbooks/flood.facts.yml", "playbooks/legal-clocks.yml", "playbooks/content-checks.yml"}) {
            assertThat(Lint.check(Map.of(file, text))).as(file).anySatisfy(finding -> {
                assertThat(finding.file()).isEqualTo(file);
                assertThat(finding.rule().id()).isIn("well-formed", "clocks-readable", "checks-readable");
                assertThat(finding.message()).hasSizeLessThan(300);
            });
        }
    }
}
