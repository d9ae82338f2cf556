package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatShipsIsClean() {
        assertThat(run("playbooks", "templates")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFindingIsOneLineWithFileElementAndRule(@TempDir Path folder) throws IOException {
        var file = folder.resolve("sign-off.bpmn");
        Files.writeString(file, Files.readString(Path.of("playbooks/sign-off.bpmn")).replace("${beginSignOff}", "${x}"));
        assertThat(run(folder.toString())).isOne();
        assertThat(out.toString().lines()).singleElement().asString()
                .startsWith(folder + "/sign-off.bpmn:beginSignOff known-step The step is '${x}'");
    }

    @Test
    void anOversizedFileIsAFinding(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("huge.bpmn"), "x".repeat(1024 * 1024 + 1));
        assertThat(run(folder.toString())).isOne();
        assertThat(out.toString()).contains("small-file");
    }

    @Test
    void aWarningAloneIsShownAndIsNoFailure(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sign-off.dmn"), Files.readString(Path.of("playbooks/sign-off.dmn"))
                .replaceFirst("(?s)<rule id=\"row_1\">.*?</rule>", ""));
        assertThat(run("--format=json", folder.toString())).isZero();
        assertThat(out.toString()).contains("\"gap-is-meant\"", "\"warning\"");
    }

    @Test
    void helpIsFineAndWrongUsageIsTwo() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("usage: ");
        assertThat(run()).isEqualTo(2);
        assertThat(run("no-such-folder")).isEqualTo(2);
        assertThat(run("--fast", "playbooks")).isEqualTo(2);
        assertThat(run("--format=pictures", "playbooks")).isEqualTo(2);
        assertThat(err.toString()).startsWith("usage: ");
    }

    private int run(String... args) {
        return LintCommand.run(List.of(args), new PrintStream(out), new PrintStream(err));
    }
}
