package io.holdingline.statement.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.RuleViolation;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstituterTests {

    @ParameterizedTest
    @ValueSource(strings = {"{{service}}", "{{cause}}", "${7*7}", "[[${7*7}]]", "*[7*7]", "<script>alert(1)</script>",
        "{{service|upper-first}}", "#{T(java.lang.Runtime)}", "__${7*7}__::.x", "{{", "}}"})
    void aValueIsNeverReadAgain(String value) {
        var filled = fill("{{symptom}} and {{service}}", Map.of("symptom", text(value), "service", text("Checkout")));

        assertThat(filled.text()).isEqualTo(value + " and Checkout");
    }

    @Test
    void twoValuesDoNotJoinIntoAPlaceholder() {
        var filled = fill("{{symptom}}{{service}}", Map.of("symptom", text("{{ser"), "service", text("vice}}")));

        assertThat(filled.text()).isEqualTo("{{service}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"time; 04:45 UTC", "date; 22 November 2026"})
    void writesTimes(String filter, String expected) {
        var filled = fill("{{at|" + filter + "}}", Map.of("at", new Value("At", "time", "2026-11-22T04:45:00Z")));

        assertThat(filled.text()).isEqualTo(expected);
    }

    @Test
    void writesTimesInTheZoneOfTheHouse() {
        var at = Map.of("at", new Value("At", "time", "2026-07-22T04:45Z"));

        assertThat(Substituter.fill("{{at|time}}", 1, at, ZoneId.of("Europe/London"), Locale.UK, Form.PLAIN).text()).isEqualTo("05:45 BST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"de; {{at|time}}; 04:45 Uhr UTC", "de; {{at|date}}; 22. November 2026",
        "de; {{at}}; 04:45 Uhr UTC am 22. November 2026", "fr; {{at|date}}; 22 novembre 2026", "de; {{batch|number}}; 12.400,5",
        "en; {{batch|number}}; 12,400.5", "en; {{about|number}}; about 12,000", "de; {{status}}; Ursache gefunden",
        "fr; {{status}}; Identified", "de; {{status|lower}}; ursache gefunden", "tr; {{city|upper-first}}; İzmir"})
    void writesAsTheLanguageDoes(String language, String template, String expected) {
        var names = Map.of("at", new Value("At", "time", "2026-11-22T04:45:00Z"), "batch", text("12400.5"),
                "about", text("about 12,000"), "status", new Value("Status", Value.STATUS, "IDENTIFIED"), "city", text("izmir"));

        assertThat(Substituter.fill(template, 1, names, ZoneOffset.UTC, Locale.forLanguageTag(language), Form.PLAIN).text())
                .isEqualTo(expected);
    }

    @Test
    void writesBothWhereNoFilterSaysHow() {
        assertThat(fill("{{at}}", Map.of("at", new Value("At", "time", "2026-11-22T04:45:00Z"))).text())
                .isEqualTo("04:45 UTC on 22 November 2026");
    }

    @Test
    void saysOtherWordsWhereTheTemplateHasThemForAFactNotYetKnown() {
        var template = "The cause: {{cause|upper-first|or We are still looking for it}}. {{advice|or Please wait.}}";

        assertThat(fill(template, Map.of("cause", text(""), "advice", text("try again")))).satisfies(filled -> {
            assertThat(filled.text()).isEqualTo("The cause: We are still looking for it. try again");
            assertThat(filled.missing()).isEmpty();
        });
        assertThat(fill(template, Map.of("cause", text("a fault"), "advice", text(""))).text())
                .isEqualTo("The cause: A fault. Please wait.");
    }

    @Test
    void changesCase() {
        var names = Map.of("service", text("online Checkout"));

        assertThat(fill("{{service|upper-first}}, {{ service | lower }}", names).text())
                .isEqualTo("Online Checkout, online checkout");
    }

    @Test
    void aMissingValueIsReportedByItsLabel() {
        var filled = fill("Because {{cause}}.", Map.of("cause", new Value("Cause", "text", " ")));

        assertThat(filled.missing()).containsExactly("Cause");
    }

    @Test
    void aWholeSentenceKeepsOneFullStop() {
        assertThat(fill("{{cause}}. Next", Map.of("cause", text("A cable broke."))).text()).isEqualTo("A cable broke. Next");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "one\\n{{nothing}}; Line 2: There is no fact “nothing”",
        "one\\ntwo\\n{{service|shout}}; Line 3: There is no filter “shout”",
        "{{service; Line 1: “{{” is never closed",
        "{{T(java.lang.Runtime)}}; Line 1: “{{T(java.lang.Runtime)}}” is no placeholder",
        "{{service|time}}; Line 1: “Label” is not a time"})
    void refusesWhatItDoesNotKnowAndNamesTheLine(String template, String message) {
        assertThatThrownBy(() -> fill(template.replace("\\n", "\n"), Map.of("service", text("x"))))
                .isInstanceOf(TemplateFault.class).hasMessageStartingWith(message);
    }

    @Test
    void refusesTooManyPlaceholders() {
        assertThatThrownBy(() -> fill("{{service}}".repeat(Scanner.MOST_PLACEHOLDERS + 1), Map.of("service", text("x"))))
                .hasMessageContaining("More than 200");
    }

    @Test
    void refusesAnOutputThatGrowsTooLarge() {
        assertThatThrownBy(() -> fill("{{service}}".repeat(100), Map.of("service", text("x".repeat(1_000)))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("longer than 60000");
    }

    static Value text(String raw) {
        return new Value("Label", "text", raw);
    }

    private static Filled fill(String template, Map<String, Value> names) {
        return Substituter.fill(template, 1, names, ZoneOffset.UTC, Locale.UK, Form.PLAIN);
    }
}
