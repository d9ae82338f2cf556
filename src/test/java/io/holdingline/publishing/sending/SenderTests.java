package io.holdingline.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.crisis.StatementWentOut;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationId;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.connect.NewsroomConnector;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.connect.Outgoing;
import io.holdingline.publishing.newsroom.NewsroomFixture;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementWithdrawn;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.StatementCounter;
import io.holdingline.support.TestDatabase;
import io.holdingline.timing.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PersistenceTest
class SenderTests {

    private final FakeChannel webhook = new FakeChannel("webhook");
    private final FakeChannel email = new FakeChannel("email");
    private Desk desk;
    private DueWork sender;

    @BeforeEach
    void open() {
        desk = new Desk(TestDatabase.migrated(), email, webhook);
        sender = desk.sender(webhook);
    }

    @Test
    void aPlannedPublicationGoesOutOnceAndIsOnTheRecordOnce() {
        var publication = desk.planned("webhook");

        sender.runDue();
        sender.runDue();

        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENT);
        assertThat(desk.now(publication).link()).isEqualTo("https://example.com/1");
        assertThat(webhook.calls).containsExactly(publication.id().value());
        assertThat(desk.actions()).containsExactly("publishing.planned", "publishing.sent");
        assertThat(sender.nextDue()).isEmpty();
    }

    /** Of the twelve that one publication may cost, the words, the approval and the record take the other six. */
    @Test
    void sendingCostsSixStatementsOfItsOwn() {
        var newsroom = new NewsroomConnector(NewsroomFixture.on(desk.database), desk.database.transaction(), desk.clock);
        var house = new Desk(desk.database, newsroom);
        house.planned("newsroom");

        assertThat(StatementCounter.during(house.sender(newsroom)::runDue)).hasSize(6);
    }

    @Test
    void moreThanOneBatchGoesOutInOneRun() {
        for (int i = 0; i <= Leases.BATCH; i++) {
            desk.planned("webhook");
        }

        sender.runDue();

        assertThat(webhook.calls).hasSize(Leases.BATCH + 1);
    }

    @Test
    void aScheduledPublicationWaitsForItsTime() {
        var publication = desk.planned(Instant.parse("2026-11-22T05:00:00Z"), "webhook");

        sender.runDue();
        assertThat(webhook.calls).isEmpty();
        assertThat(sender.nextDue()).contains(Instant.parse("2026-11-22T05:00:00Z"));

        desk.clock.setTo(Instant.parse("2026-11-22T05:00:00Z"));
        sender.runDue();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENT);
    }

    @Test
    void aStatementWentOutOnceHoweverManyChannelsTakeIt() {
        desk.planned("webhook", "email");

        sender.runDue();
        desk.sender(email).runDue();

        assertThat(desk.events).filteredOn(StatementWentOut.class::isInstance).singleElement()
                .satisfies(event -> assertThat(((StatementWentOut) event).nextUpdateAt()).isEqualTo("2026-11-22T04:45:00Z"));
    }

    @Test
    void planningTwiceMakesOnePublication() {
        var revision = desk.revision("Words", null, "webhook");
        desk.statements.sign(revision);

        desk.plan(revision);
        desk.plan(revision);

        assertThat(desk.publications.of(desk.crisis)).hasSize(1);
        assertThat(desk.statements.released).hasSize(1);
    }

    @Test
    void unsignedWordsAreNotEvenPlanned() {
        var revision = desk.revision("Words", null, "webhook");
        desk.statements.put(revision);

        assertThatThrownBy(() -> desk.plan(revision)).isInstanceOf(IllegalStateException.class).hasMessageContaining("not signed off");
        assertThat(desk.publications.of(desk.crisis)).isEmpty();
    }

    @Test
    void everyLanguageIsAPublicationOfItsOwnWithAKeyOfItsOwn() {
        var revision = desk.revision("Words", null, List.of("en", "de"), "webhook");
        desk.statements.sign(revision);
        desk.plan(revision);
        desk.plan(revision);
        sender.runDue();

        assertThat(webhook.calls).hasSize(2).doesNotHaveDuplicates();
        assertThat(webhook.sent).extracting(Outgoing::language).containsExactlyInAnyOrder("en", "de");
        assertThat(desk.events).filteredOn(StatementWentOut.class::isInstance).hasSize(1);
        assertThat(desk.events).extracting(Object::toString).anyMatch(it -> it.contains("sent Update 3 on webhook in German"));
    }

    @Test
    void aChannelGetsTheLanguagesItReadsAndSaysSoWhereThereIsNone() {
        webhook.languages = Set.of("de");
        email.languages = Set.of("fr");
        var revision = desk.revision("Words", null, List.of("en", "de"), "webhook", "email");
        desk.statements.sign(revision);
        desk.plan(revision);

        var rows = desk.publications.of(desk.crisis);
        assertThat(rows).filteredOn(it -> it.channel().equals("webhook")).extracting(Publication::language).containsExactly("de");
        assertThat(rows).filteredOn(it -> it.channel().equals("email")).hasSize(2)
                .allSatisfy(it -> assertThat(it.remark()).contains("Nobody there reads"));
    }

    @Test
    void wordsForStaffAreNotPlannedForAPublicChannel() {
        var revision = Desk.as(StatementKind.INTERNAL, desk.revision("Words", null, "webhook"));
        desk.statements.sign(revision);

        assertThatThrownBy(() -> desk.plan(revision)).hasMessageContaining("must not go to the channel webhook");
        assertThat(desk.publications.of(desk.crisis)).isEmpty();
    }

    @Test
    void wordsForStaffThatStandInAPublicChannelsRowAreNotSent() {
        var revision = desk.revision("Words", null, "webhook");
        desk.statements.sign(revision);
        desk.plan(revision);
        desk.statements.put(Desk.as(StatementKind.INTERNAL, revision));
        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(desk.now(desk.ofRevision(revision)).remark()).contains("must not go to this channel");
    }

    @Test
    void aRowThatSaysItIsForStaffIsNotSentToThePublic() {
        var publication = desk.planned("webhook");
        desk.database.jdbc().sql("update publication set kind = 'internal'").update();
        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.REJECTED);
    }

    @Test
    void aNoticeToTheStaffIsNoWordToThePublic() {
        var staff = new FakeChannel("staff");
        var house = new Desk(desk.database, staff);
        var revision = Desk.as(StatementKind.INTERNAL, house.revision("Words", null, "staff"));
        house.statements.sign(revision);
        house.plan(revision);
        house.sender(staff).runDue();

        assertThat(house.now(house.ofRevision(revision)).state()).isEqualTo(PublicationState.SENT);
        assertThat(house.events).noneMatch(StatementWentOut.class::isInstance);
    }

    @Test
    void wordsChangedAfterApprovalAreNotSent() {
        var revision = desk.revision("We are sorry.", null, "webhook");
        desk.statements.sign(revision);
        desk.plan(revision);
        var tampered = desk.revision("Send us your card number.", null, "webhook");
        desk.statements.put(new Revision(revision.id(), revision.statement(), revision.crisis(),
                revision.kind(), revision.label(), 1, revision.author(), revision.submittedAt(), tampered.variants(),
                revision.nextUpdateAt(), null, revision.sha256()));

        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(desk.ofRevision(revision).state()).isEqualTo(PublicationState.REJECTED);
        assertThat(desk.ofRevision(revision).remark()).contains("fingerprint has changed");
        assertThat(desk.tasks.questions()).containsExactly("Update 3 did not go out on webhook. What now?");
    }

    @Test
    void anApprovalTakenBackBeforeTheTimeStopsIt() {
        var revision = desk.revision("Words", null, "webhook");
        desk.statements.sign(revision);
        desk.plan(revision);
        desk.statements.revoke(revision);

        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(desk.ofRevision(revision).state()).isEqualTo(PublicationState.REJECTED);
    }

    @Test
    void aLostAnswerIsNeverSentAgainByItself() {
        webhook.answer = outgoing -> Outcome.lost("reset");
        var publication = desk.planned("webhook");

        sender.runDue();
        desk.clock.advance(Duration.ofMinutes(20));
        sender.runDue();

        assertThat(webhook.calls).hasSize(1);
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.UNKNOWN);
        assertThat(desk.tasks.questions()).containsExactly("Is Update 3 live on webhook?");
        assertThat(desk.actions()).containsExactly("publishing.planned", "publishing.unknown");
    }

    @Test
    void aLostAnswerOfAnIdempotentChannelIsSentAgainUnderTheSameKey() {
        webhook.idempotent = true;
        webhook.answer = outgoing -> webhook.calls.size() == 1 ? Outcome.lost("reset") : Outcome.sent("taken", null);
        var publication = desk.planned("webhook");

        sender.runDue();
        desk.clock.advance(Duration.ofSeconds(5));
        sender.runDue();

        assertThat(webhook.calls).containsExactly(publication.id().value(), publication.id().value());
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENT);
        assertThat(desk.tasks.open).isEmpty();
    }

    @Test
    void aRefusalAfterALostAnswerStaysAQuestion() {
        webhook.idempotent = true;
        webhook.answer = outgoing -> webhook.calls.size() == 1 ? Outcome.lost("reset") : Outcome.rejected("422");
        var publication = desk.planned("webhook");

        sender.runDue();
        desk.clock.advance(Duration.ofSeconds(5));
        sender.runDue();

        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.UNKNOWN);
        assertThat(desk.tasks.questions()).containsExactly("Is Update 3 live on webhook?");
    }

    @Test
    void whatWasNotTakenIsTriedAgainUntilAPersonIsAsked() {
        webhook.answer = outgoing -> Outcome.notTaken("connection refused");
        var publication = desk.planned("webhook");

        for (int minute = 0; minute < 60; minute++) {
            sender.runDue();
            desk.clock.advance(Duration.ofMinutes(1));
        }

        assertThat(webhook.calls).hasSizeBetween(4, Patience.MOST_ATTEMPTS);
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.REJECTED);
        assertThat(desk.now(publication).remark()).contains("connection refused");
        assertThat(desk.tasks.open).hasSize(1);
    }

    @Test
    void whatTheChannelAskedUsToWaitIsWaited() {
        webhook.answer = outgoing -> Outcome.notTaken("429", Duration.ofMinutes(3));
        desk.planned("webhook");

        sender.runDue();

        assertThat(sender.nextDue()).contains(Instant.parse("2026-11-22T04:15:00Z"));
    }

    @Test
    void whatIsLaterThanItsLimitGoesToAPersonAndNotOut() {
        var publication = desk.planned("webhook");
        desk.clock.advance(Duration.ofMinutes(31));

        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.REJECTED);
        assertThat(desk.tasks.open).hasSize(1);
    }

    @Test
    void aCrashBeforeTheAnswerIsAQuestionAndNotASecondPost() {
        webhook.answer = outgoing -> {
            throw new Crash();
        };
        var publication = desk.planned("webhook");
        assertThatThrownBy(sender::runDue).isInstanceOf(Crash.class);
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENDING);
        webhook.answer = outgoing -> Outcome.sent("twice!", null);

        var fresh = desk.sender(webhook);
        fresh.runDue();
        assertThat(desk.now(publication).state()).as("the lease still runs").isEqualTo(PublicationState.SENDING);
        desk.clock.advance(Duration.ofSeconds(61));
        fresh.runDue();

        assertThat(webhook.calls).hasSize(1);
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.UNKNOWN);
        assertThat(desk.tasks.questions()).containsExactly("Is Update 3 live on webhook?");
    }

    @Test
    void whatAProcessOfThisHostHeldWhenItDiedIsFreeAtOnce() throws Exception {
        webhook.answer = outgoing -> {
            throw new Crash();
        };
        var publication = desk.planned("webhook");
        assertThatThrownBy(sender::runDue).isInstanceOf(Crash.class);
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        var me = new SenderNode().name().split("/");
        desk.database.jdbc().sql("update publication set claimed_by = ?").param(me[0] + "/" + dead.pid() + "/" + me[2]).update();

        var fresh = desk.sender(webhook);
        assertThat(fresh.nextDue()).contains(desk.clock.instant());
        fresh.runDue();

        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.UNKNOWN);
        assertThat(webhook.calls).hasSize(1);
    }

    @Test
    void aCrashOfTheNewsroomIsRepairedWithOneEntry() {
        var newsroom = NewsroomFixture.on(desk.database);
        var connector = new NewsroomConnector(newsroom, desk.database.transaction(), desk.clock);
        var crashing = Disturbed.crashAfter(connector);
        var house = new Desk(desk.database, crashing);
        var publication = house.planned("newsroom");
        assertThatThrownBy(house.sender(crashing)::runDue).isInstanceOf(Crash.class);

        house.clock.advance(Duration.ofSeconds(61));
        house.sender(connector).runDue();
        house.clock.advance(Duration.ofSeconds(5));
        house.sender(connector).runDue();

        assertThat(house.now(publication).state()).isEqualTo(PublicationState.SENT);
        assertThat(newsroom.of("c-2026-031")).hasSize(1);
        assertThat(house.tasks.open).isEmpty();
    }

    @Test
    void aNewsroomThatWakesAfterAPersonGaveItUpAddsNothing() {
        var newsroom = NewsroomFixture.on(desk.database);
        var connector = new NewsroomConnector(newsroom, desk.database.transaction(), desk.clock);
        var house = new Desk(desk.database, connector);
        var publication = house.planned("newsroom");

        house.sender(Disturbed.frozen(connector, () -> {
            house.clock.advance(Duration.ofMinutes(31));
            house.sender(connector).runDue();
            house.publications.giveUp(publication.id(), house.now(publication).epoch(), "Overtaken", Desk.SOCIAL);
        })).runDue();

        assertThat(newsroom.of("c-2026-031")).isEmpty();
        assertThat(house.now(publication).state()).isEqualTo(PublicationState.REJECTED);
        assertThat(house.now(publication).remark()).isEqualTo("Overtaken");
    }

    @Test
    void aPersonMaySendAgainOnlyOnceTheLeaseOfTheEarlierAttemptIsOver() {
        webhook.answer = outgoing -> {
            throw new Crash();
        };
        var publication = desk.planned("webhook");
        assertThatThrownBy(sender::runDue).isInstanceOf(Crash.class);
        var other = desk.sender(webhook);

        desk.clock.advance(Duration.ofSeconds(59));
        other.runDue();
        assertThat(desk.publications.waitingForAPerson()).isEmpty();
        assertThatThrownBy(() -> desk.publications.sendAgain(publication.id(), desk.now(publication).epoch(), "Not there", Desk.SOCIAL))
                .isInstanceOf(RuleViolation.class);

        desk.clock.advance(Duration.ofSeconds(1));
        other.runDue();
        assertThat(desk.publications.waitingForAPerson()).hasSize(1);
    }

    @Test
    void aSenderThatFrozeOverwritesNothing() {
        desk.planned("webhook");
        var claimed = desk.claim(desk.due("webhook")).orElseThrow();
        desk.clock.advance(Duration.ofSeconds(61));
        var other = desk.claim(desk.due("webhook")).orElseThrow();

        assertThat(desk.begin(claimed)).isEmpty();
        assertThat(desk.begin(other)).isPresent();
    }

    @Test
    void twoSendersAtOnceMakeOneEffect() throws Exception {
        for (int i = 0; i < 10; i++) {
            desk.planned("webhook");
        }
        var start = new CountDownLatch(1);
        var both = Executors.newFixedThreadPool(2);
        var runs = Stream.of(desk.sender(webhook), desk.sender(webhook)).map(one -> both.submit(() -> {
            start.await();
            one.runDue();
            return null;
        })).toList();
        start.countDown();
        for (var run : runs) {
            run.get();
        }
        both.shutdown();

        assertThat(webhook.calls).hasSize(10).doesNotHaveDuplicates();
        assertThat(desk.publications.of(desk.crisis)).allMatch(one -> one.state() == PublicationState.SENT);
    }

    @Test
    void cancellingBeforeSendingWins() {
        var publication = desk.planned("webhook");
        var claimed = desk.claim(desk.due("webhook")).orElseThrow();

        desk.publications.cancel(publication.id(), 1, "Wrong time", Desk.PR);

        assertThat(desk.begin(claimed)).isEmpty();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(desk.actions()).containsExactly("publishing.planned", "publishing.cancelled");
    }

    @Test
    void aStatementOvertakenBeforeItsTimeIsNotSent() {
        var publication = desk.planned(Instant.parse("2026-11-22T05:00:00Z"), "webhook");

        desk.planning.overtaken(new StatementWithdrawn(desk.crisis, publication.statement(), "Update 3", "Overtaken by Update 4",
                Desk.PR.actor()));
        desk.clock.setTo(Instant.parse("2026-11-22T05:00:00Z"));
        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.CANCELLED);
    }

    @Test
    void cancellingAfterSendingBeganIsRefusedKindly() {
        webhook.answer = outgoing -> {
            assertThatThrownBy(() -> desk.publications.cancel(new PublicationId(outgoing.key()), 1, "Wrong", Desk.PR))
                    .isInstanceOf(RuleViolation.class).hasMessage("It cannot be cancelled any more.");
            return Outcome.sent("taken", null);
        };
        var publication = desk.planned("webhook");

        sender.runDue();

        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENT);
    }

    @Test
    void anActOnAnOldPageIsRefused() {
        var publication = desk.planned(Instant.parse("2026-11-22T05:00:00Z"), "webhook");
        desk.publications.reschedule(publication.id(), 0, Instant.parse("2026-11-22T06:00:00Z"), Desk.SOCIAL);

        assertThatThrownBy(() -> desk.publications.cancel(publication.id(), 0, "Wrong", Desk.PR)).isInstanceOf(StaleInput.class);
        assertThat(desk.now(publication).dueAt()).isEqualTo("2026-11-22T06:00:00Z");
    }

    @Test
    void nobodyMovesWordsToAnEarlierTimeThanWasSigned() {
        var publication = desk.planned(Instant.parse("2026-11-22T05:00:00Z"), "webhook");

        assertThatThrownBy(() -> desk.publications.reschedule(publication.id(), 0, Instant.parse("2026-11-22T04:59:00Z"), Desk.SOCIAL))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("05:00 UTC");
        assertThat(desk.now(publication).dueAt()).isEqualTo("2026-11-22T05:00:00Z");
    }

    static class Crash extends Error {
    }
}
