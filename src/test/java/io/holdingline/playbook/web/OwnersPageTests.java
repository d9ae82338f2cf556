package io.holdingline.playbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersPageTests {

    @Test
    void aTableOfTwoColumnsBecomesAList() {
        assertThat(OwnersPage.html("# Head\n\n| Who | What |\n|---|---|\n| PR manager |  Launches  |\n| Social | Reads <b> |\n"))
                .contains("<h3>Head</h3>", "<li><strong>PR manager</strong>: Launches</li>", "<li><strong>Social</strong>: Reads &lt;b&gt;</li>")
                .doesNotContain("|", "Who");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[a", "*a ", "|"})
    void whatNobodyWroteAsAPageIsStillShown(String over) {
        assertThat(OwnersPage.html(over.repeat(20_000))).isNotBlank();
        assertThat(OwnersPage.html("|" + over.repeat(20_000) + "|b|")).isNotBlank();
    }

    @Test
    void textThatIsTooDeepOrTooLongIsShownPlainly() {
        assertThat(OwnersPage.html(">".repeat(20_000))).startsWith("<pre").contains("&gt;&gt;");
        assertThat(OwnersPage.html("<b>" + "word ".repeat(20_000))).startsWith("<pre").contains("&lt;b&gt;word");
    }

    @Test
    void aLongRowOfBlanksTakesNoTime() {
        var row = "|a" + " ".repeat(60_000) + "b|c|";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> OwnersPage.html(row));
    }
}
