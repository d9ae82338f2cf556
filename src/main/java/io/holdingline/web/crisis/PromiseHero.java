package io.holdingline.web.crisis;

import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.decision.CaseRecords;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.flow.Vocabulary;
import io.holdingline.statement.StatementState;
import io.holdingline.task.Task;
import io.holdingline.web.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long until the words that were promised, or the sentence that says why no clock runs. */
@Component
class PromiseHero {

    private final CaseRecords records;
    private final Times times;
    private final Clock clock;

    PromiseHero(CaseRecords records, Times times, Clock clock) {
        this.records = records;
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
        return decided(read).orElseGet(() -> firstWords(read));
    }

    /** Whoever decided whether to speak waits for no words that nobody writes. */
    private Optional<CrisisView.Hero> decided(CrisisRead read) {
        if (read.statements().stream().anyMatch(each -> each.state() != StatementState.WITHDRAWN)) {
            return Optional.empty();
        }
        var crisis = read.crisis().id();
        return Optional.ofNullable(records.decisions(List.of(crisis)).get(crisis)).map(decision -> {
            var by = "decided by " + decision.by() + " at " + times.clock(decision.at());
            return nextStep(read, "Decided: " + decision.answer(), by).orElseGet(() -> still("Decided: " + decision.answer(),
                    "It was " + by + ". Nothing has been said, and no words are due."));
        });
    }

    private CrisisView.Hero firstWords(CrisisRead read) {
        return nextStep(read, "The first words are due", "nothing has been said yet")
                .orElseGet(() -> still("The first words are due", "Nothing has been said yet."));
    }

    private Optional<CrisisView.Hero> nextStep(CrisisRead read, String heading, String remark) {
        return read.tasks().stream().filter(task -> !task.kind().equals(Vocabulary.CONFIRM_RESOLVED)).map(Task::due)
                .filter(Objects::nonNull).findFirst().map(at -> running(heading, at, at.isBefore(clock.instant())
                        ? "The next step was due by" : "The next step is due by", remark, null));
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
