package io.holdingline.playbook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.RuleViolation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadRulesTests {

    @Test
    void aFileOfMoreLinesThanAnybodyReadsIsRefusedKindly() {
        assertThat(UploadRules.checked(Map.of("playbooks/flood.md", "x\n".repeat(20_000)))).hasSize(1);
        assertThatThrownBy(() -> UploadRules.checked(Map.of("playbooks/flood.md", "x\n".repeat(20_001))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("playbooks/flood.md has more than 20,000 lines");
    }
}
