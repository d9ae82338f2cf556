package io.holdingline.flow.camunda;

import static io.holdingline.flow.Vocabulary.ALERT_RESOLVED;
import static io.holdingline.flow.Vocabulary.CONFIRM_RESOLVED;
import static io.holdingline.flow.Vocabulary.CORRECTION_NEEDED;
import static io.holdingline.flow.Vocabulary.DRAFT_STATEMENT;
import static io.holdingline.flow.Vocabulary.FILL_FACT_SHEET;
import static io.holdingline.flow.Vocabulary.RECORD_FINDING;
import static io.holdingline.flow.Vocabulary.RESOLUTION_CONFIRMED;
import static io.holdingline.flow.Vocabulary.RESOLVED;
import static io.holdingline.flow.Vocabulary.REVIEW_FOR_LEGAL;
import static io.holdingline.flow.Vocabulary.REVIEW_FOR_PR;
import static io.holdingline.flow.Vocabulary.STAFF_NOTICE_NEEDED;
import static io.holdingline.flow.Vocabulary.STAND_DOWN;
import static io.holdingline.flow.Vocabulary.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PersistenceTest
class ServiceOutageTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("service-outage");
    private UUID crisis;

    @BeforeEach
    void start() {
        crisis = rehearsal.start("service-outage", Map.of());
    }

    @Test
    void asksForTheFactsFirst() {
        var task = rehearsal.task(FILL_FACT_SHEET);
        assertThat(task.crisis()).isEqualTo(crisis);
        assertThat(task.roles()).containsExactly("pr-manager");
        assertThat(task.name()).isEqualTo("Fill the fact sheet");
        assertThat(task.due()).isEqualTo(Instant.from(rehearsal.bench.clock.instant().plus(Duration.ofMinutes(10))));
        assertThat(task.statement()).isNull();
    }

    @Test
    void runsFromTheFirstWordsToTheStandDown() {
        sendHolding();
        assertThat(rehearsal.standsAt()).contains("timedUpdates", "waitForDrafting", "findCause");

        rehearsal.bench.driver().fireTimers();
        assertThat(rehearsal.waitingFor()).containsExactly(DRAFT_STATEMENT, RECORD_FINDING);
        rehearsal.draftAndSign();
        rehearsal.done("Find the cause");
        rehearsal.done("Put it right");

        confirmOver();
        rehearsal.draftAndSign();
        rehearsal.complete(STAND_DOWN);

        assertThat(rehearsal.steps.run).containsExactly("openStatement holding", "beginSignOff", "completeSignOff",
                "publishStatement", "planNextUpdate", "openStatement update", "beginSignOff", "completeSignOff",
                "publishStatement", "planNextUpdate", "changeStatus IDENTIFIED", "changeStatus MONITORING", "endUpdates",
                "openStatement resolution", "beginSignOff",
                "completeSignOff", "publishStatement", "closeCrisis");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void comesBackToTheDraftWhenTheWordsAreSentBack() {
        rehearsal.complete(FILL_FACT_SHEET);
        rehearsal.complete(DRAFT_STATEMENT);
        rehearsal.sendBack(REVIEW_FOR_LEGAL);
        assertThat(rehearsal.waitingFor()).containsExactly(DRAFT_STATEMENT);
        assertThat(rehearsal.steps.run).doesNotContain("publishStatement").endsWith("returnToDraft");

        rehearsal.draftAndSign();
        assertThat(rehearsal.steps.run).contains("publishStatement");
    }

    @Test
    void theCauseIsFollowedNoFurtherOnceItIsOver() {
        sendHolding();
        assertThat(rehearsal.asks()).containsExactly("Find the cause");
        assertThat(rehearsal.named("Find the cause").statement()).as("it is about the case, not about the words said first").isNull();
        confirmOver();
        assertThat(rehearsal.asks()).containsExactly("Draft the resolution statement");
        assertThat(rehearsal.reached("service-outage")).contains("overBefore");
    }

    @Test
    void wrongWordsAndStaffAreSeenToAtAnyTime() {
        rehearsal.signal(CORRECTION_NEEDED);
        rehearsal.done("Correct the fact sheet");
        rehearsal.draftAndSign();
        rehearsal.signal(STAFF_NOTICE_NEEDED);
        rehearsal.draftAndSign();
        assertThat(rehearsal.steps.run).contains("openStatement correction", "openStatement internal");
        assertThat(rehearsal.waitingFor()).containsExactly(FILL_FACT_SHEET);
    }

    @Test
    void comesBackToTheResolutionDraftToo() {
        sendHolding();
        confirmOver();
        rehearsal.complete(DRAFT_STATEMENT);
        rehearsal.sendBack(REVIEW_FOR_PR);
        assertThat(rehearsal.standsAt()).containsExactly("draftResolution");
    }

    @Test
    void asksOnceWhetherItIsOverHoweverOftenTheAlertSaysSo() {
        assertThat(rehearsal.signal(ALERT_RESOLVED)).isTrue();
        assertThat(rehearsal.signal(ALERT_RESOLVED)).isFalse();
        assertThat(rehearsal.waitingFor()).containsExactly(CONFIRM_RESOLVED, FILL_FACT_SHEET);

        rehearsal.complete(CONFIRM_RESOLVED);
        assertThat(rehearsal.signal(ALERT_RESOLVED)).isTrue();
        assertThat(rehearsal.waitingFor()).containsExactly(CONFIRM_RESOLVED, FILL_FACT_SHEET);
    }

    @Test
    void withdrawsTheQuestionWhenSomebodyConfirmsElsewhere() {
        rehearsal.signal(ALERT_RESOLVED);
        rehearsal.signal(RESOLUTION_CONFIRMED);
        assertThat(rehearsal.waitingFor()).containsExactly(FILL_FACT_SHEET);
        assertThat(rehearsal.bench.heard.closed.get(rehearsal.bench.heard.closed.size() - 1).completed()).isFalse();
    }

    @Test
    void doesNotAskWhatIsConfirmedAlready() {
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        rehearsal.signal(ALERT_RESOLVED);
        assertThat(rehearsal.waitingFor()).isEqualTo(List.of(FILL_FACT_SHEET));
    }

    @Test
    void goesStraightToTheResolutionWhenItIsOverBeforeTheFirstUpdate() {
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        sendHolding();
        assertThat(rehearsal.standsAt()).containsExactly("draftResolution");
        assertThat(rehearsal.steps.run).doesNotContain("planNextUpdate");
    }

    @Test
    void anOpenQuestionDoesNotKeepAClosedCrisisRunning() {
        rehearsal.bench.flows().set(crisis, RESOLVED, "no");
        rehearsal.signal(ALERT_RESOLVED);
        sendHolding();
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        rehearsal.signal(RESOLUTION_CONFIRMED);
        rehearsal.draftAndSign();
        rehearsal.complete(STAND_DOWN);
        assertThat(rehearsal.ended()).isTrue();
        assertThat(rehearsal.waitingFor()).isEmpty();
    }

    private void sendHolding() {
        rehearsal.complete(FILL_FACT_SHEET);
        rehearsal.draftAndSign();
    }

    private void confirmOver() {
        rehearsal.signal(ALERT_RESOLVED);
        rehearsal.complete(CONFIRM_RESOLVED);
        rehearsal.bench.flows().set(crisis, RESOLVED, YES);
        rehearsal.signal(RESOLUTION_CONFIRMED);
    }
}
