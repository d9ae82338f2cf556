package io.holdingline.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTurnTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final TestClock clock = new TestClock(NOW);
    private final Work work = new Work();
    private final DueTurn turn = new DueTurn(work, clock);

    @Test
    void looksAgainEverySecondWhenNothingWaits() {
        assertThat(turn.take()).isEqualTo(Duration.ofSeconds(1));
        assertThat(work.runs).isZero();
    }

    @Test
    void restsUntilTheInstantAndRunsInIt() {
        work.due = NOW.plusMillis(250);
        assertThat(turn.take()).isEqualTo(Duration.ofMillis(250));
        assertThat(work.runs).isZero();

        clock.advance(Duration.ofMillis(250));
        assertThat(turn.take()).isZero();
        assertThat(work.runs).isOne();
    }

    @Test
    void looksAgainWithinASecondHoweverFarTheInstant() {
        work.due = NOW.plus(Duration.ofHours(3));
        assertThat(turn.take()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void runsWhatIsOverdue() {
        work.due = NOW.minus(Duration.ofDays(2));
        turn.take();
        assertThat(work.runs).isOne();
    }

    @Test
    void doesNotSpinWhenAnotherWorkerHasTheSameInstantInHand() {
        work.due = NOW;
        turn.take();
        var rest = turn.take();
        assertThat(rest).isPositive();
        assertThat(turn.take()).isEqualTo(rest.multipliedBy(2));
        for (int time = 0; time < 20; time++) {
            turn.take();
        }
        assertThat(turn.take()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void goesOnAfterAnError() {
        work.due = NOW;
        work.broken = true;
        assertThat(turn.take()).isEqualTo(Duration.ofSeconds(1));
        work.broken = false;
        turn.take();
        assertThat(work.runs).isOne();
    }

    private static class Work implements DueWork {

        private Instant due;
        private int runs;
        private boolean broken;

        @Override
        public String name() {
            return "test work";
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.ofNullable(due);
        }

        @Override
        public void runDue() {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
            runs++;
        }
    }
}
