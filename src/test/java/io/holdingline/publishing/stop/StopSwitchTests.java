package io.holdingline.publishing.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.sending.Desk;
import io.holdingline.publishing.sending.FakeChannel;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.TestDatabase;
import io.holdingline.timing.DueWork;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PersistenceTest
class StopSwitchTests {

    private final FakeChannel webhook = new FakeChannel("webhook");
    private Desk desk;
    private DueWork sender;

    @BeforeEach
    void open() {
        desk = new Desk(TestDatabase.migrated(), webhook);
        sender = desk.sender(webhook);
    }

    @Test
    void nothingLeavesWhileItIsOn() {
        desk.stop.engage("Wrong boarding time", Desk.SOCIAL);
        var publication = desk.planned("webhook");

        sender.runDue();

        assertThat(webhook.calls).isEmpty();
        assertThat(sender.nextDue()).isEmpty();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.PLANNED);
        assertThat(desk.stop.current()).hasValueSatisfying(stop -> {
            assertThat(stop.reason()).isEqualTo("Wrong boarding time");
            assertThat(stop.held()).isOne();
        });
    }

    @Test
    void pulledBetweenTheLookAndTheClaimItStillHolds() {
        desk.planned("webhook");
        var due = desk.due("webhook");

        desk.stop.engage("Wrong", Desk.SOCIAL);

        assertThat(desk.claim(due)).isEmpty();
    }

    @Test
    void pulledBetweenTheClaimAndTheAttemptItStillHolds() {
        var publication = desk.planned("webhook");
        var claimed = desk.claim(desk.due("webhook")).orElseThrow();

        desk.stop.engage("Wrong", Desk.SOCIAL);

        assertThat(desk.begin(claimed)).isEmpty();
        assertThat(desk.now(publication).state()).isEqualTo(PublicationState.PLANNED);
    }

    @Test
    void whatFellDueMeanwhileWaitsForAPersonAndWhatIsStillAheadGoesAsPlanned() {
        var elapsed = desk.planned("webhook");
        var ahead = desk.planned(Instant.parse("2026-11-22T05:00:00Z"), "webhook");
        desk.stop.engage("Wrong", Desk.SOCIAL);
        desk.clock.advance(Duration.ofMinutes(10));

        desk.stop.release("Checked", Desk.PR);
        sender.runDue();
        assertThat(webhook.calls).isEmpty();
        assertThat(desk.tasks.questions()).containsExactly("Should Update 3 still go out on webhook?");

        desk.publications.sendAgain(elapsed.id(), desk.now(elapsed).epoch(), "Still right", Desk.SOCIAL);
        sender.runDue();
        assertThat(webhook.calls).containsExactly(elapsed.id().value());
        assertThat(desk.tasks.open).isEmpty();

        desk.clock.setTo(Instant.parse("2026-11-22T05:00:00Z"));
        sender.runDue();
        assertThat(desk.now(ahead).state()).isEqualTo(PublicationState.SENT);
    }

    @Test
    void itNeedsAReasonAndTheRightRole() {
        assertThatThrownBy(() -> desk.stop.engage(" ", Desk.PR)).isInstanceOf(RuleViolation.class);
        desk.stop.engage("Wrong", Desk.SOCIAL);
        assertThatThrownBy(() -> desk.stop.release("Fine", Desk.SOCIAL)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> desk.stop.engage("Again", Desk.PR)).hasMessage("The stop switch is on already.");
        assertThat(desk.actions()).containsExactly("publishing.stop-switch-engaged");
    }
}
