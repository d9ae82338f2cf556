package io.holdingline.statement;

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
        assertThat(WordsHtml.of("[here](javascript:alert(1))")).contains("href=\"\"").doesNotContain("javascript");
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
}
