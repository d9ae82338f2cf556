package io.holdingline.publishing.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void aPictureFromElsewhereIsALinkAndIsNotLoaded() {
        assertThat(Markdown.html("![our status](https://example.org/p.png)"))
                .isEqualTo("<p><a rel=\"nofollow\" href=\"https://example.org/p.png\">our status</a></p>\n");
    }

    @Test
    void aPictureThatRunsCodeLeadsNowhere() {
        assertThat(Markdown.html("![x](javascript:alert(1))")).contains("href=\"\"").doesNotContain("javascript");
    }
}
