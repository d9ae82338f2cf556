package io.holdingline.playbook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlapTests {

    @Test
    void theRowThatMatchesEverythingIsToldAndTheOthersAreNot() throws IOException {
        var table = Files.readString(Path.of("playbooks/update-cadence.dmn")).replace("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"");
        assertThat(new TableLint().check(Map.of("update-cadence.dmn", table)))
                .filteredOn(finding -> finding.rule() == TableRule.NO_OVERLAP && finding.element().equals("row_8")).hasSize(1);
    }
}
