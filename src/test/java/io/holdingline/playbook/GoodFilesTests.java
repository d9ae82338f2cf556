package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One bad file takes none of the good ones down. */
class GoodFilesTests {

    private static final String FACTS = "playbooks/service-outage.facts.yml";
    private static final SortedMap<String, String> SHIPPED = shipped();

    @Test
    void whatIsFineByItselfAndBreaksOthersKeepsItsLastGoodVersion() {
        var good = chosen(with(FACTS, SHIPPED.get(FACTS).replace("name: symptom", "name: sign")), SHIPPED);

        assertThat(good.files()).isEqualTo(SHIPPED);
        assertThat(good.findings).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(FACTS);
            assertThat(finding.message()).startsWith("With this version templates/service-outage/");
        });
    }

    @Test
    void whatANewerLintRefusesGoesOutAloneAlthoughNobodyEditedIt() {
        var before = with("playbooks/flood.bpmn", "<not-a-playbook/>");

        var good = chosen(before, before);

        assertThat(good.files()).isEqualTo(SHIPPED);
        assertThat(good.findings).isNotEmpty().allMatch(finding -> finding.file().equals("playbooks/flood.bpmn"));
    }

    private static GoodFiles chosen(SortedMap<String, String> wanted, SortedMap<String, String> lastGood) {
        return GoodFiles.among(wanted, Lint.check(wanted), lastGood, List.of());
    }

    private static SortedMap<String, String> with(String path, String text) {
        var files = new TreeMap<>(SHIPPED);
        files.put(path, text);
        return files;
    }

    private static SortedMap<String, String> shipped() {
        var folder = new ContentFolder();
        folder.read(Path.of("playbooks"), "playbooks");
        folder.read(Path.of("templates"), "templates");
        return folder.files;
    }
}
