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
class DataBreachTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("data-breach");
    private UUID crisis;

    @BeforeEach
    void start() {
        crisis = rehearsal.start("data-breach", Map.of());
    }

    @Test
    void fourTracksBeginSideBySide() {
        rehearsal.done("Fill the fact sheet");
        assertThat(rehearsal.asks()).containsExactly("Draft the holding statement", "Find the scope",
                "Notify the authority", "Record that we are aware");
    }

    @Test
    void closesOnceWordsAndTracksAreThrough() {
        rehearsal.done("Fill the fact sheet");
        rehearsal.draftAndSign();
        rehearsal.later();
        rehearsal.draftAndSign();
        rehearsal.confirmOver();
        rehearsal.draftAndSign();
        assertThat(rehearsal.asks()).as("the tracks hold the end").doesNotContain("Stand down").hasSize(3);

        discover();
        rehearsal.done("Find the scope");
        rehearsal.done("Enter the scope in the facts");
        toTheNotice();
        rehearsal.decide("Decide about telling persons", "direct");
        rehearsal.done("Tell the persons");
        rehearsal.done("Stand down");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void nobodyIsToldWhereNoNoticeIsNeeded() {
        rehearsal.done("Fill the fact sheet");
        toTheNotice();
        rehearsal.decide("Decide about telling persons", "none");
        assertThat(rehearsal.asks()).doesNotContain("Tell the persons");
    }

    @Test
    void itMayBeOverBeforeTheFirstWordsAreOut() {
        rehearsal.done("Fill the fact sheet");
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        rehearsal.draftAndSign();
        assertThat(rehearsal.asks()).contains("Draft the resolution statement");
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

    private static void discover() {
        rehearsal.decide("Record that we are aware", "recorded");
        rehearsal.decide("Judge whether it is major", "not-recorded");
        rehearsal.decide("Judge whether it is material", "not-recorded");
    }

    private static void toTheNotice() {
        rehearsal.done("Notify the authority");
        rehearsal.decide("Judge the risk for persons", "recorded");
    }
}
