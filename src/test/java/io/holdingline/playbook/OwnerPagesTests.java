package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The page for the owner of each scenario that ships. */
class OwnerPagesTests {

    private static final SortedMap<String, String> CONTENT = content();

    static Stream<String> scenarios() {
        return CONTENT.keySet().stream().filter(path -> path.endsWith(".facts.yml"))
                .map(path -> path.substring("playbooks/".length(), path.length() - ".facts.yml".length()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void namesItsOwnerAndWhenItIsReadAgain(String scenario) {
        Map<String, Object> matter = new Yaml().load(page(scenario).split("---\n")[1]);

        assertThat(matter.get("owner")).asString().isNotBlank();
        assertThat(page(scenario)).containsPattern("\nreview-by: \\d{4}-\\d\\d-\\d\\d\n");
        assertThat(LocalDate.parse(page(scenario).split("review-by: ")[1].substring(0, 10))).isAfter(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void saysWhenWhoWhatBeforehandWhichClocksAndWhatToChange(String scenario) {
        assertThat(page(scenario)).contains("\n## When to use it\n", "\n## What happens\n", "\n## Who does what\n", "\n## Ready beforehand\n",
                "\n## Facts\n", "\n## Legal clocks that may run\n\nNot legal advice", "\n## What good looks like\n", "\n## What to change first\n");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void passesTheLint(String scenario) {
        assertThat(Lint.check(CONTENT)).noneMatch(finding -> finding.file().equals("playbooks/" + scenario + ".md"));
    }

    private static String page(String scenario) {
        return CONTENT.getOrDefault("playbooks/" + scenario + ".md", "");
    }

    private static SortedMap<String, String> content() {
        var folder = new ContentFolder();
        folder.read(Path.of("playbooks"), "playbooks");
        folder.read(Path.of("templates"), "templates");
        return folder.files;
    }
}
