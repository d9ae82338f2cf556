package io.holdingline.playbook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.RuleViolation;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UploadRulesTests {

    @Test
    void aFileOfMoreLinesThanAnybodyReadsIsRefusedKindly() {
        assertThat(UploadRules.checked(Map.of("playbooks/flood.md", "x\n".repeat(20_000)))).hasSize(1);
        assertThatThrownBy(() -> UploadRules.checked(Map.of("playbooks/flood.md", "x\n".repeat(20_001))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("playbooks/flood.md has more than 20,000 lines");
    }

    @Test
    void tooLargeATextAndTooManyFilesAreRefusedKindly() {
        assertThatThrownBy(() -> UploadRules.checked(Map.of("playbooks/flood.md", "x".repeat(1024 * 1024 + 1))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("playbooks/flood.md is larger than 1 MiB");
        var many = IntStream.rangeClosed(1, 101).boxed().collect(Collectors.toMap(each -> "playbooks/flood-" + each + ".md", each -> "x"));
        assertThatThrownBy(() -> UploadRules.checked(many)).isInstanceOf(RuleViolation.class).hasMessageContaining("between 1 and 100 files");
    }
}
