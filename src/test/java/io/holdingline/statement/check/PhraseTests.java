package io.holdingline.statement.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a reader does not see hides a phrase, and no other word is taken for it. */
class PhraseTests {

    @ParameterizedTest
    @ValueSource(strings = {"a VOLUNTARY recall", "a voluntarily made recall", "a **vol**untary recall", "a volun\u00ADtary recall",
            "a volun\u200Btary recall", "a v\u2060oluntary recall", "a voluntary\nrecall", "a volun-\ntary recall",
            "a [volun](https://example.com)tary recall", "a &#118;oluntary recall", "a volun&shy;tary recall", "a ｖｏｌｕｎｔａｒｙ recall",
            "a v\u0332oluntary recall", "a `voluntary` recall", "> a voluntary recall", "a volun\u200Dtary\uFE0F recall", "a _voluntary_ recall"})
    void aStemIsFoundHoweverItIsDressed(String words) {
        assertThat(PlainWords.of(words).find(Phrase.of("voluntar*"))).hasValueSatisfying(it -> assertThat(it).startsWith("voluntar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in rare situations", "In rare\nsituations", "in **rare** situations", "in rare\n> situations", "in\u00A0rare\u2003situations",
            "in-rare-situations", "in rare  \n  situations", "in rare situ\u00ADations", "# In rare situations", "in *rare situation*s"})
    void aPhraseIsFoundAcrossLinesAndMarks(String words) {
        assertThat(PlainWords.of(words).has(Phrase.of("in rare situation*"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"freiwilliger Rückruf", "Freiwillige Rückrufe", "FREIWILLIGEN", "frei\u00ADwillig", "freiwillig"})
    void germanEndingsAreFound(String words) {
        assertThat(PlainWords.of(words).has(Phrase.of("freiwillig*"))).isTrue();
    }

    @Test
    void composedAndDecomposedLettersAndSharpSAreTheSame() {
        assertThat(PlainWords.of("in seltenen Fa\u0308llen").has(Phrase.of("in seltenen Fällen"))).isTrue();
        assertThat(PlainWords.of("VORSICHTSMASSNAHMEN").has(Phrase.of("Vorsichtsmaßnahme*"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an involuntary act", "volunteers", "the rare situations", "a volunt ary"})
    void otherWordsAreLeftAlone(String words) {
        assertThat(PlainWords.of(words).has(Phrase.of("voluntar*"))).isFalse();
        assertThat(PlainWords.of(words).has(Phrase.of("in rare situation*"))).isFalse();
    }

    @Test
    void noPatternIsEverEvaluated() {
        assertThat(Phrase.of(".*").isSound()).isFalse();
        assertThat(PlainWords.of("anything (a+)+$").has(Phrase.of("(a+)+$"))).isTrue();
        assertThat(PlainWords.of("aaaaaaaaaaaaaaaaaaaaaaaa!").has(Phrase.of("(a+)+$"))).isFalse();
        assertThat(PlainWords.of("text").has(Phrase.of(""))).isFalse();
    }
}
