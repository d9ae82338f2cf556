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
class GeneralTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("general");
    private UUID crisis;

    @BeforeEach
    void start() {
        crisis = rehearsal.start("general", Map.of());
    }

    @Test
    void takesStockEveryFewHoursBesideTheUpdates() {
        firstWords();
        assertThat(rehearsal.asks()).isEmpty();
        rehearsal.later();
        assertThat(rehearsal.asks()).containsExactly("Decide what comes next", "Draft the update");
        rehearsal.decide("Decide what comes next", "wait");
        rehearsal.draftAndSign();
        rehearsal.later();
        rehearsal.decide("Decide what comes next", "staff");
        assertThat(rehearsal.asks()).containsExactly("Draft the notice to staff", "Draft the update");
    }

    @Test
    void tellsStaffAndLooksAgain() {
        firstWords();
        rehearsal.later();
        rehearsal.draftAndSign();
        rehearsal.decide("Decide what comes next", "staff");
        rehearsal.draftAndSign();
        assertThat(rehearsal.steps.run).contains("openStatement internal");
        rehearsal.later();
        assertThat(rehearsal.asks()).contains("Decide what comes next");
    }

    @Test
    void isOverOnceAPersonConfirmsWhatTheLookFound() {
        firstWords();
        rehearsal.later();
        rehearsal.decide("Decide what comes next", "over");
        assertThat(rehearsal.asks()).contains("Confirm that it is over");
        rehearsal.confirmOver();
        assertThat(rehearsal.asks()).containsExactly("Draft the resolution statement");
        closed();
    }

    @Test
    void theWordThatItIsOverEndsUpdatesAndLooks() {
        firstWords();
        rehearsal.confirmOver();
        assertThat(rehearsal.asks()).containsExactly("Draft the resolution statement");
        assertThat(rehearsal.reached("general")).contains("looksEnded");
        closed();
    }

    @Test
    void nothingIsFollowedWhereItIsOverBeforeTheFirstWords() {
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        firstWords();
        assertThat(rehearsal.asks()).containsExactly("Draft the resolution statement");
        assertThat(rehearsal.reached("general")).contains("noMoreLooks");
        closed();
    }

    @Test
    void wrongWordsStaffAndTheAlertAreSeenToAtAnyTime() {
        rehearsal.signal(CORRECTION_NEEDED);
        rehearsal.done("Correct the fact sheet");
        rehearsal.draftAndSign();
        rehearsal.signal(STAFF_NOTICE_NEEDED);
        rehearsal.draftAndSign();
        rehearsal.signal(ALERT_RESOLVED);
        rehearsal.done("Confirm that it is over");
        assertThat(rehearsal.asks()).containsExactly("Fill the fact sheet");
    }

    private static void firstWords() {
        rehearsal.done("Fill the fact sheet");
        rehearsal.draftAndSign();
        rehearsal.runJobs();
    }

    private static void closed() {
        rehearsal.draftAndSign();
        rehearsal.done("Stand down");
        assertThat(rehearsal.ended()).isTrue();
        assertThat(rehearsal.asks()).isEmpty();
    }
}
