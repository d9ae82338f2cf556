package io.holdingline.publishing.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.crisis.StatementWentOut;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.sending.Desk;
import io.holdingline.publishing.sending.FakeChannel;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.TestDatabase;
import io.holdingline.timing.DueWork;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PersistenceTest
class SettlingTests {

    private final FakeChannel webhook = new FakeChannel("webhook");
    private Desk desk;
    private DueWork sender;
    private Publication unknown;

    @BeforeEach
    void loseAnAnswer() {
        desk = new Desk(TestDatabase.migrated(), webhook);
        sender = desk.sender(webhook);
        webhook.answer = outgoing -> Outcome.lost("reset");
        unknown = desk.planned("webhook");
        sender.runDue();
        webhook.answer = outgoing -> Outcome.sent("taken", null);
    }

    @Test
    void seenLiveItIsSentAndTheStatementIsOut() {
        desk.publications.isLive(unknown.id(), epoch(), "https://example.com/post/1", Desk.SOCIAL);

        assertThat(desk.now(unknown).state()).isEqualTo(PublicationState.SENT);
        assertThat(desk.now(unknown).link()).isEqualTo("https://example.com/post/1");
        assertThat(desk.events).filteredOn(StatementWentOut.class::isInstance).hasSize(1);
        assertThat(desk.tasks.open).isEmpty();
    }

    @Test
    void notLiveItIsSentOnceMoreAndOnlyOnce() {
        desk.publications.sendAgain(unknown.id(), epoch(), "Looked at the account", Desk.SOCIAL);
        sender.runDue();
        desk.clock.advance(Duration.ofHours(1));
        sender.runDue();

        assertThat(webhook.calls).hasSize(2);
        assertThat(desk.now(unknown).state()).isEqualTo(PublicationState.SENT);
    }

    @Test
    void givenUpItIsNeverSent() {
        desk.publications.giveUp(unknown.id(), epoch(), "Overtaken", Desk.SOCIAL);
        sender.runDue();

        assertThat(webhook.calls).hasSize(1);
        assertThat(desk.now(unknown).state()).isEqualTo(PublicationState.REJECTED);
        assertThat(desk.publications.waitingForAPerson()).isEmpty();
    }

    @Test
    void leftItStaysUnknownOnTheRecord() {
        desk.publications.leave(unknown.id(), epoch(), "The receiver is asleep", Desk.SOCIAL);

        assertThat(desk.now(unknown).state()).isEqualTo(PublicationState.UNKNOWN);
        assertThat(desk.tasks.open).isEmpty();
        assertThat(desk.actions()).endsWith("publishing.settled");
    }

    @Test
    void aDoubleClickIsRefusedAndChangesNothing() {
        var seen = epoch();
        desk.publications.sendAgain(unknown.id(), seen, "Not there", Desk.SOCIAL);
        assertThatThrownBy(() -> desk.publications.sendAgain(unknown.id(), seen, "Not there", Desk.SOCIAL))
                .isInstanceOf(RuleViolation.class);
        sender.runDue();

        assertThat(webhook.calls).hasSize(2);
    }

    @Test
    void aLinkThatIsNoWebAddressIsRefused() {
        assertThatThrownBy(() -> desk.publications.isLive(unknown.id(), epoch(), "javascript:alert(1)", Desk.SOCIAL))
                .isInstanceOf(RuleViolation.class).extracting("field").isEqualTo("link");
    }

    @Test
    void whatMayBeLiveCannotBeCancelled() {
        assertThatThrownBy(() -> desk.publications.cancel(unknown.id(), epoch(), "Wrong", Desk.PR))
                .isInstanceOf(RuleViolation.class);
        assertThat(desk.now(unknown).state()).isEqualTo(PublicationState.UNKNOWN);
    }

    private long epoch() {
        return desk.now(unknown).epoch();
    }
}
