package io.holdingline.flow.camunda;

import static io.holdingline.flow.Vocabulary.CONFIRM_RESOLVED;
import static io.holdingline.flow.Vocabulary.DRAFT_STATEMENT;
import static io.holdingline.flow.Vocabulary.KIND;
import static io.holdingline.flow.Vocabulary.RESOLUTION_CONFIRMED;
import static io.holdingline.flow.Vocabulary.RESOLVED;
import static io.holdingline.flow.Vocabulary.REVIEW_FOR_LEGAL;
import static io.holdingline.flow.Vocabulary.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What scenarios share: saying something, correcting it, telling staff, asking whether it is over. */
@PersistenceTest
class CalledPlaybooksTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.ofEveryNode("say", "correction", "staff-notice", "ask-whether-over");

    @Test
    void wordsSentBackAreDraftedAgainAndLeaveOnceSigned() {
        rehearsal.start("say", Map.of(KIND, "holding", "draftWithin", "PT20M"));
        assertThat(rehearsal.task(DRAFT_STATEMENT).due()).isEqualTo(rehearsal.bench.clock.instant().plus(Duration.ofMinutes(20)));
        rehearsal.complete(DRAFT_STATEMENT);
        rehearsal.sendBack(REVIEW_FOR_LEGAL);
        assertThat(rehearsal.steps.run).doesNotContain("publishStatement");

        rehearsal.draftAndSign();
        assertThat(rehearsal.steps.run).endsWith("completeSignOff", "publishStatement");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void aTaskIsCalledByTheKindOfStatementItIsAbout() {
        rehearsal.start("say", Map.of(KIND, "correction", "draftWithin", "PT20M"));
        assertThat(rehearsal.asks()).containsExactly("Draft the correction");
        rehearsal.start("say", Map.of(KIND, "anything", "draftWithin", "PT20M"));
        assertThat(rehearsal.asks()).containsExactly("Draft the statement");
    }

    @Test
    void aCorrectionBeginsWithTheFacts() {
        rehearsal.start("correction", Map.of());
        rehearsal.done("Correct the fact sheet");
        rehearsal.draftAndSign();
        assertThat(rehearsal.steps.run).startsWith("openStatement correction").endsWith("publishStatement");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void aNoticeToStaffIsSignedToo() {
        rehearsal.start("staff-notice", Map.of());
        rehearsal.draftAndSign();
        assertThat(rehearsal.steps.run).containsExactly("openStatement internal", "beginSignOff", "completeSignOff",
                "publishStatement");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void asksOnceWhetherItIsOver() {
        rehearsal.start("ask-whether-over", Map.of());
        rehearsal.complete(CONFIRM_RESOLVED);
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void withdrawsTheQuestionOnceSomebodyElseConfirms() {
        rehearsal.start("ask-whether-over", Map.of());
        rehearsal.signal(RESOLUTION_CONFIRMED);
        assertThat(rehearsal.asks()).isEmpty();
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void asksNothingThatIsConfirmedAlready() {
        rehearsal.start("ask-whether-over", Map.of(RESOLVED, YES));
        assertThat(rehearsal.waitingFor()).isEmpty();
        assertThat(rehearsal.ended()).isTrue();
    }
}
