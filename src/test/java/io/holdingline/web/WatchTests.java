package io.holdingline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.RealCrises;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.deadline.UpdateSlotState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line of the masthead, read in a second. */
class WatchTests {

    private final RealCrises real = new RealCrises();
    private final Crisis crisis = real.opened("Records were copied");
    private final Instant now = real.clock().instant();
    private final Times times = new Times(real.clock(), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"780 | Legal clock runs out in 13 min | soon", "-10800 | Legal clock ran out, 3 h 0 min late | overdue",
        "16200 | Legal clock runs out in 4 h 30 min | ''"})
    void aLegalClockSaysItsNameAndWhatIsLeft(long seconds, String line, String state) {
        var watch = Watch.of(crisis, clock(now.plusSeconds(seconds)), times, now);
        assertThat(watch.title()).isEqualTo("GDPR Art. 33, Notification to the authority");
        assertThat(watch.reference()).as("the law does not say whose clock it is").isEqualTo(crisis.reference());
        assertThat(watch.text() + watch.leftText()).isEqualTo(line);
        assertThat(watch.state()).isEqualTo(state);
    }

    @Test
    void beyondADayItNamesTheDayAndAPromiseItsTime() {
        var due = now.plusSeconds(40 * 3600);
        assertThat(Watch.of(crisis, clock(due), times, now).text()).isEqualTo("Legal clock runs out ");
        var soon = Watch.of(crisis, slot(now.plusSeconds(600)), times, now);
        assertThat(soon.text() + soon.leftText()).isEqualTo("Next update by " + times.clock(now.plusSeconds(600)) + ", in 10 min");
    }

    @Test
    void onlyThePageThatShowsItAtItsHeadDoesNotRepeatIt() {
        var watch = Watch.of(crisis, clock(now), times, now);
        assertThat(watch.isShownBy("/crises/" + crisis.id() + "/clocks")).isTrue();
        assertThat(watch.isShownBy("/crises/" + crisis.id())).isFalse();
        assertThat(watch.isShownBy("/tasks")).isFalse();
    }

    private LegalClock clock(Instant due) {
        return new LegalClock(UUID.randomUUID(), crisis.id(), "gdpr-33", "notification", "GDPR Art. 33",
                "Notification to the authority", ZoneId.of("Europe/Brussels"), LegalClock.State.RUNNING, now.minusSeconds(7200),
                due, null, null, null, 0);
    }

    private UpdateSlot slot(Instant due) {
        return new UpdateSlot(UUID.randomUUID(), crisis.id(), due, UpdateSlotState.values()[0], null, null, null, null, null);
    }
}
