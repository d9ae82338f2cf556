package io.holdingline.deadline;

import static io.holdingline.deadline.SlotHouse.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.StoodDown;
import io.holdingline.flow.Vocabulary;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every promised update slot leaves a permanent record: sent, sent late, missed or waived, and by whom. */
@PersistenceTest
class UpdateSlotTests {

    private static final Actor PR = new Actor("pr", "PR manager");
    private static final UUID HOLDING = UUID.randomUUID();
    private static final UUID UPDATE = UUID.randomUUID();

    private final SlotHouse house = new SlotHouse();

    @Test
    void takesTheTimeThatTheWordsPromiseAndOpensDraftingALeadTimeBefore() {
        var run = house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));

        assertThat(run).containsEntry(Vocabulary.DRAFTING_OPENS_AT, "2026-11-22T04:30:00Z");
        assertThat(house.states()).containsExactly("04:45 OPEN");
    }

    @Test
    void takesTheCadenceWhereTheWordsPromiseNothing() {
        var run = house.plan(after(HOLDING, null));

        assertThat(run).containsEntry(Vocabulary.NEXT_UPDATE_AT, "2026-11-22T04:30:00Z")
                .containsEntry(Vocabulary.DRAFTING_OPENS_AT, "2026-11-22T04:15:00Z");
    }

    @Test
    void neverOpensDraftingInThePast() {
        assertThat(house.plan(after(HOLDING, "2026-11-22T04:05:00Z")))
                .containsEntry(Vocabulary.DRAFTING_OPENS_AT, "2026-11-22T04:00:00Z");
    }

    @Test
    void aStepThatRunsTwiceMakesOnePromise() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.wentOut(HOLDING, "Holding", "2026-11-22T04:45:00Z");

        assertThat(house.states()).containsExactly("04:45 OPEN");
        assertThat(house.slots.next(house.crisis)).get().extracting(UpdateSlot::promisedIn).isEqualTo("Holding");
        assertThat(house.events).filteredOn(SlotPromised.class::isInstance).hasSize(1);
    }

    @Test
    void wordsThatGoOutInTimeKeepThePromiseBeforeTheirs() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:43:00Z");
        house.plan(after(UPDATE, "2026-11-22T05:15:00Z"));
        house.wentOut(UPDATE, "Update 1", "2026-11-22T05:15:00Z");

        assertThat(house.states()).containsExactly("04:45 SENT", "05:15 OPEN");
        assertThat(house.slots.of(house.crisis).get(0).remark()).isEqualTo("Update 1");
    }

    @Test
    void aCorrectionLeavesThePromiseThatStandsAsItIs() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));

        house.correctionWentOut(UUID.randomUUID(), null);
        house.correctionWentOut(UUID.randomUUID(), "2026-11-22T04:45:00Z");

        assertThat(house.states()).containsExactly("04:45 OPEN");
        assertThat(house.slots.promised(house.crisis)).contains(Instant.parse("2026-11-22T04:45:00Z"));
    }

    @Test
    void aCorrectionThatSaysATimeOfItsOwnAddsItsPromise() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));

        house.correctionWentOut(UUID.randomUUID(), "2026-11-22T05:00:00Z");

        assertThat(house.states()).containsExactly("04:45 OPEN", "05:00 OPEN");
    }

    @Test
    void theStatementThatAPromiseFollowsDoesNotKeepIt() {
        house.plan(after(HOLDING, null));
        house.wentOut(HOLDING, "Holding", null);

        assertThat(house.states()).containsExactly("04:30 OPEN");
    }

    @Test
    void aPassedPromiseIsMissedAtItsTimeAndNotBefore() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        assertThat(house.node().nextDue()).contains(Instant.parse("2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:44:59.999Z");
        house.node().runDue();
        assertThat(house.states()).containsExactly("04:45 OPEN");

        house.at("2026-11-22T04:45:00Z");
        house.node().runDue();
        assertThat(house.states()).containsExactly("04:45 MISSED");
        assertThat(house.said()).endsWith(
                "Holdingline recorded a missed promise: no update went out by 04:45 UTC on 22 November");
    }

    @Test
    void twoNodesRecordAMissedPromiseOnce() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:45:00Z");
        var seenByTheOther = house.table.past(house.clock.instant());
        house.node().runDue();
        house.node().runDue();

        assertThat(house.table.miss(seenByTheOther.get(0).id(), house.clock.instant())).isFalse();
        assertThat(house.events).filteredOn(SlotMissed.class::isInstance).hasSize(1);
    }

    @Test
    void aMissedPromiseThatIsSentLaterKeepsBothTimes() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:45:00Z");
        house.node().runDue();
        house.at("2026-11-22T04:49:00Z");
        house.wentOut(UPDATE, "Update 1", "2026-11-22T05:15:00Z");

        var slot = house.slots.of(house.crisis).get(0);
        assertThat(slot.state()).isEqualTo(UpdateSlotState.SENT_LATE);
        assertThat(slot.missedAt()).isEqualTo("2026-11-22T04:45:00Z");
        assertThat(slot.settledAt()).isEqualTo("2026-11-22T04:49:00Z");
        assertThat(house.said()).contains(
                "Holdingline counted the promise of 04:45 UTC on 22 November as kept late by Update 1");
    }

    @Test
    void wordsThatPromiseNothingMoreKeepEverythingThatStood() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:40:00Z");
        house.wentOut(UPDATE, "Resolution", null);

        assertThat(house.slots.next(house.crisis)).isEmpty();
        assertThat(house.states()).containsExactly("04:45 SENT");
    }

    @Test
    void onlyAPersonWithAReasonGivesAPromiseUp() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        var slot = house.slots.next(house.crisis).orElseThrow().id();
        refused(() -> house.slots.waive(slot, "  ", PR), "why the promise is given up");
        house.slots.waive(slot, "Nothing new until the bank calls", PR);

        assertThat(house.states()).containsExactly("04:45 WAIVED");
        assertThat(house.slots.of(house.crisis).get(0).settledBy()).isEqualTo("PR manager");
        refused(() -> house.slots.waive(slot, "again", PR), "was settled already");
        house.at("2026-11-22T05:00:00Z");
        house.node().runDue();
        assertThat(house.states()).containsExactly("04:45 WAIVED");
    }

    @Test
    void whoeverStandsDownAnswersForWhatWasStillPromised() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.slots.on(new StoodDown(house.crisis, PR));

        assertThat(house.said()).endsWith("PR manager gave up the promise of 04:45 UTC on 22 November: “stood down”");
    }

    @Test
    void aSettledPromiseOfAnEarlierRoundIsNotPromisedAgain() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:40:00Z");
        house.wentOut(UPDATE, "Update 1", null);

        assertThat(house.plan(after(UPDATE, "2026-11-22T04:45:00Z")))
                .containsEntry(Vocabulary.NEXT_UPDATE_AT, "2026-11-22T05:10:00Z");
    }

    @Test
    void anUpdateThatPromisesNothingDoesNotInheritThePromiseOfTheLast() {
        house.plan(after(HOLDING, "2026-11-22T04:45:00Z"));
        house.at("2026-11-22T04:40:00Z");

        assertThat(house.plan(after(UPDATE, "2026-11-22T04:45:00Z")))
                .containsEntry(Vocabulary.NEXT_UPDATE_AT, "2026-11-22T05:10:00Z");
        house.wentOut(UPDATE, "Update 1", null);
        assertThat(house.states()).containsExactly("04:45 SENT", "05:10 OPEN");
    }

    private static void refused(Runnable act, String message) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(message);
    }
}
