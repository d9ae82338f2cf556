package io.holdingline.flow.camunda;

import static io.holdingline.flow.Vocabulary.ALERT_RESOLVED;
import static io.holdingline.flow.Vocabulary.CORRECTION_NEEDED;
import static io.holdingline.flow.Vocabulary.RESOLVED;
import static io.holdingline.flow.Vocabulary.STAFF_NOTICE_NEEDED;
import static io.holdingline.flow.Vocabulary.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PersistenceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PersistenceTest
class NegativePublicityTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("negative-publicity");
    private UUID crisis;

    @BeforeEach
    void start() {
        crisis = rehearsal.start("negative-publicity", Map.of());
    }

    @Test
    void aPersonVerifiesBeforeAnybodyDecidesAndDecidesBeforeAnybodySpeaks() {
        rehearsal.done("Fill the fact sheet");
        assertThat(rehearsal.asks()).containsExactly("Verify the story");
        rehearsal.done("Verify the story");
        assertThat(rehearsal.named("Decide whether to answer").brief().options())
                .containsOnlyKeys("public", "direct", "silent");
        assertThat(rehearsal.steps.run).isEmpty();
    }

    @Test
    void answersInPublicAndFollowsUp() {
        decided("public");
        rehearsal.draftAndSign();
        rehearsal.later();
        rehearsal.draftAndSign();
        rehearsal.confirmOver();
        rehearsal.draftAndSign();
        closed();
        assertThat(rehearsal.steps.run).contains("openStatement holding", "openStatement update", "openStatement resolution");
    }

    @Test
    void silenceIsWatchedAndCanBeBroken() {
        decided("silent");
        assertThat(rehearsal.asks()).isEmpty();
        rehearsal.later();
        rehearsal.decide("Decide what comes next", "watch");
        rehearsal.later();
        rehearsal.decide("Decide what comes next", "answer");
        assertThat(rehearsal.asks()).containsExactly("Draft the holding statement");
    }

    @Test
    void silenceEndsWithoutAWordOnceItIsOver() {
        decided("silent");
        rehearsal.later();
        rehearsal.decide("Decide what comes next", "over");
        rehearsal.done("Confirm that it is over");
        rehearsal.runJobs();
        assertThat(rehearsal.asks()).as("not yet: the watch goes on").isEmpty();

        rehearsal.later();
        rehearsal.decide("Decide what comes next", "over");
        rehearsal.confirmOver();
        closed();
        assertThat(rehearsal.steps.run).containsExactly("closeCrisis");
    }

    @Test
    void theWordThatItIsOverEndsTheWatch() {
        decided("direct");
        rehearsal.done("Answer the source");
        rehearsal.runJobs();
        rehearsal.confirmOver();
        closed();
    }

    @Test
    void theWordThatItIsOverIsHeardWhileSomebodyDecides() {
        decided("silent");
        rehearsal.later();
        rehearsal.confirmOver();
        rehearsal.decide("Decide what comes next", "watch");
        closed();
    }

    @Test
    void wrongWordsStaffAndTheAlertAreSeenToAtAnyTime() {
        rehearsal.signal(CORRECTION_NEEDED);
        rehearsal.done("Correct the fact sheet");
        rehearsal.draftAndSign();
        rehearsal.signal(STAFF_NOTICE_NEEDED);
        rehearsal.draftAndSign();
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        rehearsal.signal(ALERT_RESOLVED);
        assertThat(rehearsal.asks()).containsExactly("Fill the fact sheet");
    }

    private static void decided(String option) {
        rehearsal.done("Fill the fact sheet");
        rehearsal.done("Verify the story");
        rehearsal.decide("Decide whether to answer", option);
    }

    private static void closed() {
        rehearsal.done("Stand down");
        assertThat(rehearsal.ended()).isTrue();
        assertThat(rehearsal.asks()).isEmpty();
    }
}
