package io.holdingline.flow.camunda;

import static io.holdingline.flow.Vocabulary.ALERT_RESOLVED;
import static io.holdingline.flow.Vocabulary.CORRECTION_NEEDED;
import static io.holdingline.flow.Vocabulary.STAFF_NOTICE_NEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PersistenceTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PersistenceTest
class ProductRecallTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("product-recall");

    @BeforeEach
    void start() {
        rehearsal.start("product-recall", Map.of());
    }

    @Test
    void waitsWithTheNoticeForTheRegulatorWhereTheLawWantsIt() {
        toTheRecall();
        rehearsal.decide("Decide about consent", "needed");
        assertThat(rehearsal.asks()).containsExactly("Get the regulator's consent");
        assertThat(published()).isEqualTo(1);

        rehearsal.done("Get the regulator's consent");
        rehearsal.draftAndSign();
        assertThat(published()).isEqualTo(2);
        rehearsal.later();
        rehearsal.draftAndSign();
        toTheEnd();
    }

    @Test
    void publishesAtOnceWhereNobodyMustAgree() {
        toTheRecall();
        rehearsal.decide("Decide about consent", "not-needed");
        assertThat(rehearsal.asks()).containsExactly("Draft the update");
        rehearsal.draftAndSign();
        toTheEnd();
    }

    @Test
    void theFirstWordsWaitForNoBatch() {
        rehearsal.done("Fill the fact sheet");
        rehearsal.decide("Assess the hazard", "recorded");
        assertThat(rehearsal.asks()).containsExactly("Decide about the sale", "Draft the holding statement");
        rehearsal.draftAndSign();
        assertThat(published()).isEqualTo(1);
        assertThat(rehearsal.asks()).containsExactly("Decide about the sale");
    }

    @Test
    void whatIsNotDangerousEndsWithoutAWordOnceSomebodySaysSo() {
        rehearsal.done("Fill the fact sheet");
        rehearsal.decide("Assess the hazard", "not-recorded");
        rehearsal.done("Confirm that it is over");
        rehearsal.runJobs();
        assertThat(rehearsal.asks()).as("not yet over").containsExactly("Assess the hazard");

        rehearsal.decide("Assess the hazard", "not-recorded");
        rehearsal.confirmOver();
        rehearsal.done("Stand down");
        assertThat(published()).isZero();
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void wrongWordsAndStaffAreSeenToAtAnyTime() {
        assertThat(rehearsal.signal(CORRECTION_NEEDED)).isTrue();
        assertThat(rehearsal.signal(CORRECTION_NEEDED)).as("one at a time").isFalse();
        assertThat(rehearsal.signal(STAFF_NOTICE_NEEDED)).isTrue();
        assertThat(rehearsal.signal(ALERT_RESOLVED)).isTrue();
        assertThat(rehearsal.asks()).containsExactly("Confirm that it is over", "Correct the fact sheet",
                "Draft the notice to staff", "Fill the fact sheet");

        rehearsal.draftAndSign();
        rehearsal.done("Correct the fact sheet");
        rehearsal.draftAndSign();
        rehearsal.done("Confirm that it is over");
        assertThat(rehearsal.steps.run).contains("openStatement internal", "openStatement correction");
        assertThat(rehearsal.asks()).containsExactly("Fill the fact sheet");
        assertThat(rehearsal.signal(CORRECTION_NEEDED)).as("and again").isTrue();
    }

    private static void toTheRecall() {
        rehearsal.done("Fill the fact sheet");
        rehearsal.decide("Assess the hazard", "recorded");
        rehearsal.draftAndSign();
        rehearsal.decide("Decide about the sale", "stop-all");
        rehearsal.done("Trace the batches");
        rehearsal.done("Choose the remedies");
    }

    private static void toTheEnd() {
        rehearsal.confirmOver();
        assertThat(rehearsal.asks()).containsExactly("Draft the resolution statement");
        rehearsal.draftAndSign();
        rehearsal.done("Stand down");
        assertThat(rehearsal.steps.run).endsWith("publishStatement", "closeCrisis");
        assertThat(rehearsal.ended()).isTrue();
    }

    private static long published() {
        return rehearsal.steps.run.stream().filter("publishStatement"::equals).count();
    }
}
