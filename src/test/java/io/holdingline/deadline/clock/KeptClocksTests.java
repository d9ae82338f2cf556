package io.holdingline.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.Reach;
import io.holdingline.crisis.ReachChanged;
import io.holdingline.deadline.ClockRang;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClock;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.support.PersistenceTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** A legal clock starts from an event on record, rings once for each mark, and is settled by a person; all of it stays. */
@PersistenceTest
class KeptClocksTests {

    private final ClockHouse house = new ClockHouse("data-breach", "finance");

    @Test
    void anEventStartsTheClocksThatHangOnItAndIsOneEntry() {
        house.record("aware", "2026-11-22T01:00:00Z");

        assertThat(house.said()).containsExactly("gdpr-33/notification RUNNING 2026-11-25T01:00:00Z");
        assertThat(house.record()).containsExactly("Legal reviewer recorded that we were aware of the personal data breach "
                + "at 01:00 UTC on 22 November: “As the call log says”");
        assertThat(house.sheetAnchor("aware").records()).containsExactly(new ClockSheet.Moment(1, Instant.parse("2026-11-22T01:00:00Z"),
                "As the call log says", "Legal reviewer", house.clock.instant()));
    }

    @Test
    void theEarliestOfTwoLimitsCounts() {
        house.record("aware-incident", "2026-11-21T04:00:00Z");
        assertThat(house.said()).containsExactly("dora-19/initial RUNNING 2026-11-22T04:00:00Z",
                "dora-19/intermediate RUNNING 2026-11-24T04:00:00Z");

        house.record("classified-major", "2026-11-22T01:00:00Z");
        assertThat(house.clock("dora-19/initial").dueAt()).isEqualTo("2026-11-22T04:00:00Z");
        house.record("classified-major", "2026-11-21T20:00:00Z");
        assertThat(house.clock("dora-19/initial").dueAt()).isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void aCorrectionCountsAnewAndBothStayOnRecord() {
        house.record("aware", "2026-11-22T01:00:00Z");
        house.record("aware", "2026-11-21T23:30:00Z");

        assertThat(house.said()).containsExactly("gdpr-33/notification RUNNING 2026-11-24T23:30:00Z");
        assertThat(house.sheetAnchor("aware").records()).extracting(ClockSheet.Moment::at)
                .containsExactly(Instant.parse("2026-11-21T23:30:00Z"), Instant.parse("2026-11-22T01:00:00Z"));
        assertThat(house.record()).last().asString().contains("corrected when", "23:30 UTC on 21 November, not 01:00 UTC on 22");
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        refused("at", "future", () -> house.record("aware", "2026-11-22T02:05:00Z"));
        refused("at", "year", () -> house.record("aware", "0026-11-22T02:05:00Z"));
        refused("reason", "why", () -> house.record("aware", 0, "2026-11-22T01:00:00Z", "  "));
        house.record("aware", "2026-11-22T01:00:00Z");
        refused("reference", "reference", () -> house.file(house.clock("gdpr-33/notification"), 0, "2026-11-22T01:30:00Z", " ", null));
        refused("filedAt", "before", () -> house.file("gdpr-33/notification", "2026-11-22T00:30:00Z", null));
        refused("reason", "not run out", () -> house.clocks.explain(house.crisis, house.clock("gdpr-33/notification").id(), 0,
                "Nobody was awake", ClockHouse.LEGAL));
        assertThat(house.events).hasSize(1);
    }

    @Test
    void aDoubleClickSaysItOnceAndAnotherPersonIsTold() {
        house.record("aware", 0, "2026-11-22T01:00:00Z", "Log");
        house.record("aware", 0, "2026-11-22T01:00:00Z", "Log");
        assertThat(house.events).hasSize(1);

        assertThatExceptionOfType(StaleInput.class).isThrownBy(() -> house.record("aware", 0, "2026-11-22T01:30:00Z", "Mail"));
        assertThat(house.said()).containsExactly("gdpr-33/notification RUNNING 2026-11-25T01:00:00Z");
    }

    @Test
    void proofOfFilingSettlesAPhaseAndStartsTheOneThatHangsOnIt() {
        var essential = new ClockHouse("data-breach", "essential-entity");
        essential.record("aware-incident", "2026-11-22T01:00:00Z");
        assertThat(essential.said()).noneMatch(said -> said.startsWith("nis2-23/final-report"));

        essential.clock.setTo(Instant.parse("2026-11-24T10:00:00Z"));
        essential.file("nis2-23/notification", "2026-11-24T09:00:00Z", null);
        assertThat(essential.said()).contains("nis2-23/final-report RUNNING 2026-12-24T22:59:00Z",
                "nis2-23/notification FILED 2026-11-25T01:00:00Z");
        assertThat(essential.record()).last().isEqualTo(
                "Legal reviewer filed NIS2 Art. 23, Incident notification at 09:00 UTC on 24 November under REF-1");
    }

    @Test
    void aProofIsCorrectedAndADoubleClickIsNot() {
        house.record("aware", "2026-11-22T01:00:00Z");
        var running = house.clock("gdpr-33/notification");
        house.file(running, running.version(), "2026-11-22T01:30:00Z", "REF-1", null);
        house.file(running, running.version(), "2026-11-22T01:30:00Z", "REF-1", null);
        assertThat(house.events).hasSize(2);

        assertThatExceptionOfType(StaleInput.class)
                .isThrownBy(() -> house.file(running, running.version(), "2026-11-22T01:30:00Z", "REF-2", null));
        house.file("gdpr-33/notification", "2026-11-22T01:45:00Z", null);
        assertThat(house.record()).last().asString().contains("corrected the proof of");
    }

    @Test
    void whatRunsOutFirstStandsBackOnceSomebodyHasSaidWhyItDid() {
        house.record("likely-high-risk", "2026-11-20T00:00:00Z");
        assertThat(house.clocks.nextToRunOut()).as("no figure, no end").isEmpty();
        house.record("aware", "2026-11-18T00:00:00Z");
        house.record("classified-major", "2026-11-22T01:00:00Z");
        var late = house.clocks.nextToRunOut().orElseThrow();
        assertThat(late.regime()).isEqualTo("gdpr-33");

        house.transaction.executeWithoutResult(status ->
                house.clocks.explain(house.crisis, late.id(), late.version(), "The supplier told us late", ClockHouse.LEGAL));
        assertThat(house.clocks.nextToRunOut()).map(LegalClock::title).contains("DORA Art. 19, Initial notification");
    }

    @Test
    void whatIsFiledLateSaysWhy() {
        house.record("aware", "2026-11-18T00:00:00Z");
        refused("lateReason", "say why", () -> house.file("gdpr-33/notification", "2026-11-22T01:00:00Z", null));
        var late = house.clock("gdpr-33/notification");
        house.transaction.executeWithoutResult(status ->
                house.clocks.explain(house.crisis, late.id(), late.version(), "The supplier told us late", ClockHouse.LEGAL));
        house.file("gdpr-33/notification", "2026-11-22T01:00:00Z", null);

        assertThat(house.clock("gdpr-33/notification").isLate(house.clock.instant())).isTrue();
        assertThat(house.clock("gdpr-33/notification").lateReason()).isEqualTo("The supplier told us late");
        assertThat(house.record()).last().asString().endsWith(", late: “The supplier told us late”");
    }

    @Test
    void aRegimeThatDoesNotApplyIsSetAsideAndComesBack() {
        house.record("aware", "2026-11-22T01:00:00Z");
        house.rule("gdpr-33", false, 0);
        assertThat(house.said()).containsExactly("gdpr-33/notification SET_ASIDE 2026-11-25T01:00:00Z");
        assertThat(house.node().nextDue()).isEmpty();
        refused(null, "set aside", () -> house.file("gdpr-33/notification", "2026-11-22T01:30:00Z", null));

        house.rule("gdpr-33", true, 1);
        assertThat(house.said()).containsExactly("gdpr-33/notification RUNNING 2026-11-25T01:00:00Z");
        assertThat(house.record()).last().isEqualTo("Legal reviewer decided that GDPR Art. 33 applies: “As counsel says”");
    }

    @Test
    void onePhaseAloneIsSetAside() {
        house.record("classified-major", "2026-11-22T01:00:00Z");
        house.rule("dora-19/intermediate", false, 0);

        assertThat(house.said()).containsExactly("dora-19/initial RUNNING 2026-11-22T05:00:00Z",
                "dora-19/intermediate SET_ASIDE 2026-11-25T01:00:00Z");
    }

    @Test
    void aRegimeOfAnotherSectorIsOfferedAndStartsOnlyOnAPersonsWord() {
        house.record("discovered", "2026-11-22T01:00:00Z");
        assertThat(house.said()).isEmpty();
        assertThat(house.record()).as("it is on record all the same").hasSize(1);
        assertThat(house.clocks.sheet(house.crisis).offers()).extracting(offer -> offer.regime().id() + ": " + offer.why())
                .contains("hipaa-164-404: For health", "gpsr-35: Made for product recall");

        house.rule("hipaa-164-404", true, 0);
        assertThat(house.said()).containsExactly("hipaa-164-404/individuals RUNNING 2027-01-21T04:59:00Z");
    }

    @Test
    void whereTheCrisisDoesNotCountNothingIsAsked() {
        assertThat(house.clocks.sheet(ClockHouse.in("data-breach", house.crisis, Set.of("us"))).anchors()).isEmpty();
        house.record("aware", "2026-11-22T01:00:00Z");
        var american = ClockHouse.in("data-breach", house.crisis, Set.of("us"));

        assertThat(house.clocks.sheet(american).duties()).as("what runs does not drop out in silence")
                .extracting(duty -> duty.regime().id()).containsExactly("gdpr-33");
    }

    @Test
    void aWiderReachIsCountedAtOnce() {
        var reach = Reach.of(List.of("en"), Set.of("eu"));
        house.transaction.executeWithoutResult(status -> house.reach.on(
                new ReachChanged(house.crisis.id(), reach, reach, ClockHouse.LEGAL)));

        assertThat(house.events).as("nothing changed, nothing is said").isEmpty();
    }

    @Test
    void ringsOnceForEachMarkOnTwoNodesAndThenRunsOut() {
        house.record("aware", "2026-11-22T01:00:00Z");
        house.at("2026-11-23T12:59:59.999Z");
        assertThat(rung()).isEmpty();
        house.clock.setTo(Instant.parse("2026-11-23T13:00:00Z"));
        var seenByTheOther = house.rings.ringing(house.clock.instant());
        house.node().runDue();
        house.node().runDue();
        assertThat(house.rings.ring(seenByTheOther.get(0), null, null)).isFalse();
        assertThat(rung()).containsExactly("50%");

        house.at("2026-11-24T13:00:00Z");
        house.at("2026-11-25T01:00:00Z");
        assertThat(rung()).containsExactly("50%", "12 h before", "due");
        assertThat(house.clock("gdpr-33/notification").overdueAt()).isEqualTo("2026-11-25T01:00:00Z");
        assertThat(house.record()).last().isEqualTo("Holdingline recorded that the legal clock ran out at 01:00 UTC on "
                + "25 November: GDPR Art. 33, Notification to the authority");
        assertThat(house.node().nextDue()).isEmpty();
    }

    @Test
    void afterASleepOnlyTheLastMarkIsTold() {
        house.record("aware", "2026-11-22T01:00:00Z");
        house.at("2026-11-24T23:30:00Z");

        assertThat(rung()).containsExactly("2 h before");
    }

    @Test
    void anEventLongPastIsToldAtOnce() {
        house.record("aware", "2026-11-19T03:00:00Z");
        house.node().runDue();

        assertThat(rung()).containsExactly("2 h before");
    }

    @Test
    void withoutAFigureTheClockRemindsAndNeverRunsOut() {
        house.record("likely-high-risk", "2026-11-22T01:00:00Z");
        house.at("2026-11-23T01:00:00Z");
        house.at("2026-12-23T01:00:00Z");

        assertThat(rung()).containsExactly("24 h after", "48 h after");
        assertThat(house.clock("gdpr-34/communication").isLate(house.clock.instant())).isFalse();
    }

    @Test
    void twoEventsRecordedInTheSameMomentBothCount() {
        var go = new CountDownLatch(1);
        var both = List.of("aware-incident=2026-11-21T03:00:00Z", "classified-major=2026-11-22T01:00:00Z").stream()
                .map(event -> CompletableFuture.runAsync(() -> persistently(go, event.split("=")))).toList();
        go.countDown();
        both.forEach(CompletableFuture::join);

        assertThat(house.clock("dora-19/initial").dueAt()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(house.clock("dora-19/intermediate").state()).isEqualTo(LegalClock.State.RUNNING);
    }

    /** As the pages do: a lost race is run again. */
    private void persistently(CountDownLatch go, String[] event) {
        try {
            go.await();
            house.record(event[0], 0, event[1], "At once");
        } catch (ConcurrencyFailureException race) {
            house.record(event[0], 0, event[1], "At once");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> rung() {
        return house.events.stream().filter(ClockRang.class::isInstance).map(ClockRang.class::cast).map(ClockRang::mark).toList();
    }

    private static void refused(String field, String words, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
