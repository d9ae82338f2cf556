package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of rules says what the rules say; {@code -Dgolden=write} writes it anew. */
class LintRulesPageTests {

    private static final Path PAGE = Path.of("src/docs/lint-rules.md");

    @Test
    void thePageNamesTheRulesAsTheyAre() throws IOException {
        var page = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("stale: run this test with -Dgolden=write").isEqualTo(page);
    }

    private static String page() {
        var page = new StringBuilder("""
                # The rules of the lint

                This page is written from the rules themselves; `LintRulesPageTests` fails when it is stale. The same rules run when the server starts, when a file is uploaded, in the tests, and as `java -jar target/holdingline.jar lint playbooks templates`. A file with an error stays out of use and its last good version stays in; a warning is shown and refuses nothing.

                | rule | what it catches | how to mend it |
                | --- | --- | --- |
                """);
        for (var rule : Lint.rules()) {
            page.append("| `").append(rule.id()).append('`')
                    .append(rule.severity() == LintRule.Severity.WARNING ? " (warning)" : "").append(" | ")
                    .append(cell(rule.catches())).append(" | ").append(cell(rule.mend())).append(" |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
