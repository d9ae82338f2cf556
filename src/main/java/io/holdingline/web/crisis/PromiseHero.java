package io.holdingline.web.crisis;

import io.holdingline.crisis.CrisisStatus;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.flow.Vocabulary;
import io.holdingline.task.Task;
import io.holdingline.web.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long until the words that were promised, or the sentence that says why no clock runs. */
@Component
class PromiseHero {

    private final Times times;
    private final Clock clock;

    PromiseHero(Times times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    CrisisView.Hero of(CrisisRead read) {
        if (!read.crisis().isOpen()) {
            return still("The crisis is closed", "Stood down " + times.ago(Objects.requireNonNull(
                    read.crisis().closedAt())) + ". The record stays.");
        }
        return read.next().map(slot -> promised(read, slot)).orElseGet(() -> without(read));
    }

    private CrisisView.Hero promised(CrisisRead read, UpdateSlot slot) {
        var late = slot.dueAt().isBefore(clock.instant());
        var in = slot.promisedIn() == null ? "by the cadence of " + read.crisis().severity()
                : "publicly, in " + slot.promisedIn();
        return running(late ? "Next update is" : "Next update in", slot.dueAt(),
                late ? "Was promised by" : "Promised by", in, read.isManager() ? slot.id().toString() : null);
    }

    private CrisisView.Hero without(CrisisRead read) {
        if (read.crisis().status() == CrisisStatus.RESOLVED) {
            return still("No promise stands", "It was confirmed over; the resolution is the last word.");
        }
        if (read.anythingSaid()) {
            return still("No promise stands", "The last words promise no time for the next.");
        }
        return firstWords(read);
    }

    private CrisisView.Hero firstWords(CrisisRead read) {
        var due = read.tasks().stream().filter(task -> task.due() != null)
                .filter(task -> !task.kind().equals(Vocabulary.CONFIRM_RESOLVED)).map(Task::due).findFirst();
        return due.map(at -> running("The first words are due", at, at.isBefore(clock.instant()) ? "Were due by"
                        : "The next step is due by", "nothing has been said yet", null))
                .orElseGet(() -> still("The first words are due", "Nothing has been said yet."));
    }

    private CrisisView.Hero running(String heading, Instant due, String before, String after, @Nullable String waive) {
        var left = Duration.between(clock.instant(), due);
        var span = left.abs();
        var number = span.toHours() == 0 ? String.valueOf(span.toMinutes())
                : span.toHours() + " h " + span.toMinutesPart();
        var state = left.isNegative() ? "overdue" : left.toHours() == 0 ? "soon" : "";
        return new CrisisView.Hero(heading, due, number, left.isNegative() ? "min late" : "min", state, before,
                times.clock(due), after, waive);
    }

    private static CrisisView.Hero still(String heading, String sentence) {
        return new CrisisView.Hero(heading, null, "", "", "", sentence, "", "", null);
    }
}
