package io.holdingline.playbook.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFilesTests {

    private static final SortedMap<String, String> SHIPPED = Files.under(Path.of("playbooks"));

    static Stream<String> files() {
        return SHIPPED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedFileIsClean(String file) {
        assertThat(new PlaybookLint().check(SHIPPED)).filteredOn(finding -> finding.file().equals(file)).isEmpty();
    }

    @Test
    void thePlaybooksAreThere() {
        assertThat(SHIPPED.keySet()).contains("service-outage.bpmn", "sign-off.bpmn", "timed-updates.bpmn",
                "sign-off.dmn", "update-cadence.dmn", "alert-routing.dmn", "service-outage.facts.yml");
    }

    @Test
    void anEmptyFolderHasNoFindings() {
        assertThat(new PlaybookLint().check(Map.of())).isEmpty();
    }
}
