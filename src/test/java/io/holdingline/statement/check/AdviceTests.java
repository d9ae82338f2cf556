package io.holdingline.statement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.statement.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shipped advice says of words. */
class AdviceTests {

    private static final String GOOD = """
            We are sorry. What we know: the checkout fails. We do not know yet why. What we are doing: we are moving it.
            Please pay at the station. The next update will be here by 9.""";

    @Test
    void wordsThatSayEverythingPassEveryPrinciple() throws IOException {
        assertThat(advice("en", GOOD).principles()).hasSize(6).extracting(Advice.Line::state).containsOnly("ok");
    }

    @Test
    void eachGapIsNamedWithItsReason() throws IOException {
        var lines = advice("en", "The checkout fails. It was probably human error.").principles();

        assertThat(lines).extracting(Advice.Line::sentence).containsExactly("Be first: does not seem to say when the next word comes",
                "Be right: does not seem to say what is known; does not seem to say what is not known yet; does not seem to say what is being done",
                "Be credible: “probably”", "Express empathy: does not seem to say that you are sorry or know what it means to people",
                "Promote action: does not seem to say what people can do", "Show respect: “human error”");
        assertThat(lines).allSatisfy(it -> assertThat(it.why()).isNotBlank());
    }

    @Test
    void jargonComesWithAPlainWordAndToneWithItsReason() throws IOException {
        var advice = advice("en", "We are mitigating downtime! 🚀 #sorry");

        assertThat(advice.words()).extracting(Advice.Line::sentence).contains("“downtime”: say “time without service”");
        assertThat(advice.tone()).extracting(Advice.Line::sentence)
                .containsExactly("Newsroom: an exclamation mark", "Newsroom: an emoji", "Newsroom: a hashtag");
    }

    @Test
    void aMachineSaysNothingOfALanguageItDoesNotKnow() throws IOException {
        assertThat(advice("fr", "Le service ne marche pas.").principles()).extracting(Advice.Line::state).containsOnly("ask");
        assertThat(advice("fr", GOOD).readings()).isEmpty();
    }

    @Test
    void plainWordsReadEasierThanOfficialOnes() {
        assertThat(score("en", "The cat sat on the mat. The dog ran to the door. We all went home. It was late and the sun was low. We ate."))
                .isGreaterThan(90);
        assertThat(score("en", "Notwithstanding comprehensive organisational countermeasures, unanticipated infrastructural deterioration "
                + "necessitated immediate discontinuation of numerous computational functionalities across international jurisdictions everywhere and simultaneously."))
                .isZero();
        assertThat(score("de", "Der Hund lief zur Tür. Die Katze saß auf dem Dach. Wir gingen alle nach Haus. Es war spät. Wir aßen Brot und Käse."))
                .isGreaterThan(70);
    }

    @Test
    void syllablesAreCountedAsSpoken() {
        assertThat(List.of("fails", "checkout", "customer", "moved", "waited", "table", "sorry")).extracting(it -> Readability.syllables(it, "en"))
                .containsExactly(1, 2, 3, 1, 2, 2, 2);
        assertThat(List.of("haus", "zahlungen", "störung", "sie")).extracting(it -> Readability.syllables(it, "de"))
                .containsExactly(1, 3, 2, 1);
    }

    @Test
    void theStrategyIsAdviceWithItsCritics() throws IOException {
        assertThat(advice("en", GOOD).strategy().why()).isNotBlank();
        assertThat(advice("en", GOOD).strategyNote()).contains("critics");
    }

    private static int score(String language, String text) {
        return Readability.of(language, text).orElseThrow().score();
    }

    private static Advice advice(String language, String text) throws IOException {
        var book = BookReader.read(Files.readString(Path.of(RuleBook.PATH))).book().advice();
        return Advisor.of(book, "service-outage", "holding", List.of(new Variant("newsroom", language, "public", "Checkout", text)));
    }
}
