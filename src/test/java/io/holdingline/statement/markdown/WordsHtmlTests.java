package io.holdingline.statement.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsHtmlTests {

    @Test
    void htmlInTheWordsIsText() {
        assertThat(WordsHtml.of("a <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "<img").contains("&lt;script&gt;", "&lt;img");
    }

    @Test
    void aLinkThatRunsCodeLeadsNowhere() {
        assertThat(WordsHtml.of("[here](javascript:alert(1))")).contains("href=\"\"").doesNotContain("href=\"javascript");
    }

    @Test
    void headingsLieBelowThoseOfThePage() {
        assertThat(WordsHtml.of("# Loud *words*")).contains("<h4>Loud <em>words</em></h4>").doesNotContain("<h1");
    }

    @Test
    void onlyNewParagraphsAreMarked() {
        assertThat(WordsHtml.of("Old words.\n\nNew\nwords.", "Old words.")).contains("<p>Old words.</p>", "<p class=\"changed\">New");
        assertThat(WordsHtml.of("Old words.", null)).doesNotContain("changed");
    }

    @Test
    void whatMarkdownHidesIsShownBecauseItIsSignedAndSent() {
        assertThat(WordsHtml.of("Words.\n\n[x]: https://example.org \"We admit it\"")).contains("We admit it", "https://example.org");
        assertThat(WordsHtml.of("[here](https://example.org/a 'and there')"))
                .contains("<a rel=\"nofollow\" href=\"https://example.org/a\">here</a> (https://example.org/a, “and there”)");
        assertThat(WordsHtml.of("```so-it-is\ncode\n```")).contains("so-it-is");
        assertThat(WordsHtml.of("<https://example.org>")).doesNotContain("(https");
    }

    @Test
    void aPictureFromElsewhereIsNotLoaded() {
        assertThat(WordsHtml.of("![alone](https://example.org/p.png)")).doesNotContain("<img")
                .contains("[picture: alone] (https://example.org/p.png)");
    }

    @Test
    void theMarkOfAGapThatNeverEndsIsText() {
        assertThat(WordsHtml.of("before &#xE000; after")).contains("before", "after").doesNotContain("class=\"gap\"");
    }
}
