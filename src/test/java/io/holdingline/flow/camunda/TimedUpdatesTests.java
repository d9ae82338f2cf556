package io.holdingline.flow.camunda;

import static io.holdingline.flow.Vocabulary.DRAFT_STATEMENT;
import static io.holdingline.flow.Vocabulary.RESOLUTION_CONFIRMED;
import static io.holdingline.flow.Vocabulary.RESOLVED;
import static io.holdingline.flow.Vocabulary.REVIEW_FOR_LEGAL;
import static io.holdingline.flow.Vocabulary.UPDATE_NOW;
import static io.holdingline.flow.Vocabulary.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PersistenceTest
class TimedUpdatesTests {

    @RegisterExtension
    static final Rehearsal rehearsal = Rehearsal.of("timed-updates");

    @Test
    void draftingOpensExactlyWhenItIsDue() {
        start();
        rehearsal.bench.clock.advance(Duration.ofMinutes(15).minusMillis(1));
        rehearsal.bench.driver().runJobs();
        assertThat(rehearsal.waitingFor()).isEmpty();

        var promised = rehearsal.bench.clock.instant().plusMillis(1).plus(Duration.ofMinutes(15));
        rehearsal.bench.clock.advance(Duration.ofMillis(1));
        rehearsal.bench.driver().runJobs();
        assertThat(rehearsal.waitingFor()).containsExactly(DRAFT_STATEMENT);
        assertThat(rehearsal.task(DRAFT_STATEMENT).due()).isEqualTo(promised);
    }

    @Test
    void theNextInstantIsKnownToTheWaker() {
        start();
        var timers = rehearsal.bench.bean(EngineTimers.class);
        assertThat(timers.nextDue()).contains(rehearsal.bench.clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void promisesAgainAfterEveryUpdate() {
        start();
        for (int update = 0; update < 3; update++) {
            rehearsal.bench.clock.advance(Duration.ofMinutes(15));
            rehearsal.bench.driver().runJobs();
            rehearsal.draftAndSign();
        }
        assertThat(rehearsal.steps.run.stream().filter("planNextUpdate"::equals)).hasSize(4);
        assertThat(rehearsal.steps.run.stream().filter("publishStatement"::equals)).hasSize(3);
    }

    @Test
    void anUpdateMayBeAskedForEarly() {
        start();
        assertThat(rehearsal.signal(UPDATE_NOW)).isTrue();
        assertThat(rehearsal.waitingFor()).containsExactly(DRAFT_STATEMENT);
        assertThat(rehearsal.signal(UPDATE_NOW)).isFalse();
    }

    @Test
    void anUpdateSentBackIsDraftedAgain() {
        start();
        rehearsal.signal(UPDATE_NOW);
        rehearsal.complete(DRAFT_STATEMENT);
        rehearsal.sendBack(REVIEW_FOR_LEGAL);
        assertThat(rehearsal.waitingFor()).containsExactly(DRAFT_STATEMENT);
    }

    @Test
    void theConfirmationEndsWaiting() {
        start();
        rehearsal.signal(RESOLUTION_CONFIRMED);
        assertThat(rehearsal.steps.run).endsWith("endUpdates");
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void theConfirmationEndsADraftAndAReview() {
        start();
        rehearsal.signal(UPDATE_NOW);
        rehearsal.complete(DRAFT_STATEMENT);
        rehearsal.signal(RESOLUTION_CONFIRMED);
        assertThat(rehearsal.waitingFor()).isEmpty();
        assertThat(rehearsal.ended()).isTrue();
    }

    @Test
    void promisesNothingWhenItIsOverAlready() {
        rehearsal.start("timed-updates", Map.of(RESOLVED, YES));
        assertThat(rehearsal.steps.run).isEmpty();
        assertThat(rehearsal.ended()).isTrue();
    }

    private static void start() {
        rehearsal.start("timed-updates", Map.of());
    }
}
