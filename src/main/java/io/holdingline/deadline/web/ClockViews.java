package io.holdingline.deadline.web;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the clocks of a crisis into words, the next to run out first. */
@Component
class ClockViews {

    private final LegalClocks clocks;
    private final LocalTimes times;
    private final Clock clock;

    ClockViews(LegalClocks clocks, LocalTimes times, Clock clock) {
        this.clocks = clocks;
        this.times = times;
        this.clock = clock;
    }

    ClocksView of(Crisis crisis, Person viewer) {
        var sheet = clocks.sheet(crisis);
        var running = sheet.duties().stream().flatMap(duty -> duty.steps().stream())
                .filter(step -> step.clock() != null && step.clock().isRunning())
                .sorted(Comparator.comparing(ClockViews::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        return new ClocksView(crisis, viewer.has(Role.PR_MANAGER) || viewer.has(Role.LEGAL_REVIEWER),
                running.stream().findFirst().map(this::hero).orElse(null), Math.max(0, running.size() - 1), sheet,
                sheet.duties().stream().map(duty -> new ClocksView.Duty(duty,
                        duty.steps().stream().map(step -> row(duty, step)).toList())).toList());
    }

    /** One clock alone, as the form for it shows it. */
    Optional<ClocksView.Row> row(Crisis crisis, UUID id) {
        return clocks.sheet(crisis).duties().stream().flatMap(duty -> duty.steps().stream()
                .filter(step -> step.clock() != null && step.clock().id().equals(id)).map(step -> row(duty, step)))
                .findFirst();
    }

    private static @Nullable Instant due(ClockSheet.Step step) {
        return Objects.requireNonNull(step.clock()).dueAt();
    }

    private ClocksView.Hero hero(ClockSheet.Step step) {
        var of = Objects.requireNonNull(step.clock());
        if (of.dueAt() == null) {
            return new ClocksView.Hero(of, step.phase(), "Due without undue delay", "", null, null, null);
        }
        var left = Duration.between(clock.instant(), of.dueAt());
        var span = left.abs();
        var number = span.toHours() == 0 ? String.valueOf(span.toMinutes()) : span.toHours() + " h " + span.toMinutesPart();
        return new ClocksView.Hero(of, step.phase(), left.isNegative() ? "This has run out" : "Runs out next in",
                left.isNegative() ? "overdue" : left.toHours() == 0 ? "soon" : "", number,
                left.isNegative() ? "min late" : "min", times.law(of));
    }

    private ClocksView.Row row(ClockSheet.Duty duty, ClockSheet.Step step) {
        var of = step.clock();
        if (of == null || of.state() == LegalClock.State.SET_ASIDE) {
            var aside = duty.isSetAside() || step.isSetAside();
            return new ClocksView.Row(step, aside ? "waived" : "planned", aside ? "Set aside" : "Not begun", "", null, false);
        }
        var late = of.isLate(clock.instant());
        var icon = of.isRunning() ? late ? "missed" : "due" : late ? "late" : "sent";
        var word = of.isRunning() ? late ? "Ran out" : of.dueAt() == null ? "Runs without a figure" : "Runs"
                : late ? "Filed late" : "Filed";
        return new ClocksView.Row(step, icon, word, of.isRunning() && late ? "overdue" : "", times.law(of), late);
    }
}
