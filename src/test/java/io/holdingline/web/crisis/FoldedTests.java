package io.holdingline.web.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTests {

    private static CrisisView.Entry entry(String time, String sentence) {
        return new CrisisView.Entry(Instant.parse("2026-11-22T" + time + ":00Z"), time, "Holdingline", sentence, false);
    }

    @Test
    void oneStatementOnSeveralChannelsWithinAMinuteIsOneLine() {
        var folded = Folded.of(List.of(entry("04:12", "planned Update 3 on Webhook"),
                entry("04:12", "planned Update 3 on E-mail"), entry("04:12", "planned Update 3 on Newsroom")));

        assertThat(folded).extracting(CrisisView.Entry::sentence)
                .containsExactly("planned Update 3 on Newsroom and on E-mail and on Webhook");
    }

    @Test
    void anotherMinuteAnotherStatementAndAnotherActStayApart() {
        var entries = List.of(entry("04:13", "sent Update 3 on Webhook"), entry("04:12", "sent Update 3 on E-mail"),
                entry("04:12", "planned Update 3 on E-mail"), entry("04:12", "planned Update 2 on E-mail"),
                entry("04:12", "approved Update 3, with a word on style"));

        assertThat(Folded.of(entries)).isEqualTo(entries);
    }
}
