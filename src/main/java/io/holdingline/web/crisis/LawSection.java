package io.holdingline.web.crisis;

import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.deadline.Moments;
import io.holdingline.web.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The legal clocks that began, the next to run out first; or what would start one. */
@Component
class LawSection {

    private final LegalClocks clocks;
    private final Times times;
    private final Clock clock;

    LawSection(LegalClocks clocks, Times times, Clock clock) {
        this.clocks = clocks;
        this.times = times;
        this.clock = clock;
    }

    CrisisView.Law of(CrisisRead read) {
        var sheet = clocks.sheet(read.crisis());
        var href = "/crises/" + read.crisis().id() + "/clocks";
        var begun = sheet.duties().stream().flatMap(duty -> duty.steps().stream()).map(ClockSheet.Step::clock)
                .flatMap(Stream::ofNullable).sorted(inOrder()).toList();
        if (begun.isEmpty()) {
            return new CrisisView.Law(href, times.zone(clock.instant()), "", waiting(sheet), "", null, "", List.of());
        }
        var next = begun.get(0);
        return new CrisisView.Law(href, times.zone(clock.instant()), state(next), next.title(), remark(next),
                next.isRunning() ? next.dueAt() : null, left(next), begun.stream().map(each -> row(each, each == next && next.isRunning())).toList());
    }

    private static Comparator<LegalClock> inOrder() {
        return Comparator.<LegalClock, Boolean>comparing(each -> !each.isRunning())
                .thenComparing(LegalClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static String waiting(ClockSheet sheet) {
        var waits = sheet.anchors().stream().filter(anchor -> anchor.now() == null).count();
        return waits == 0 ? "None applies by itself. Others may: look and decide."
                : "None runs. " + (waits == 1 ? "One event starts" : waits + " events start") + " them once on record.";
    }

    private String state(LegalClock next) {
        return next.isRunning() && next.isLate(clock.instant()) ? "overdue" : "";
    }

    private String left(LegalClock next) {
        return !next.isRunning() ? "All settled" : next.dueAt() == null ? "Without undue delay" : times.left(next.dueAt());
    }

    private String remark(LegalClock next) {
        if (!next.isRunning()) {
            return "was the last of them";
        }
        if (next.dueAt() == null) {
            return "has run since " + times.clock(next.startedAt());
        }
        return (next.isLate(clock.instant()) ? "ran out on " : "runs out on ")
                + Moments.inLaw(next.dueAt(), next.zone()) + ", " + times.clock(next.dueAt()) + " here";
    }

    private CrisisView.LawClock row(LegalClock each, boolean current) {
        var late = each.isLate(clock.instant());
        var at = each.proof() != null ? each.proof().filedAt() : Objects.requireNonNullElse(each.dueAt(), each.startedAt());
        var icon = switch (each.state()) {
            case RUNNING -> late ? "missed" : "due";
            case FILED -> late ? "late" : "sent";
            case SET_ASIDE -> "waived";
        };
        return new CrisisView.LawClock(icon, times.day(at), times.hour(at), at, word(each, late, at), each.title(), current);
    }

    private String word(LegalClock each, boolean late, Instant at) {
        return switch (each.state()) {
            case RUNNING -> each.dueAt() == null ? "Without undue delay" : (late ? "Ran out, " : "Due ") + times.day(at);
            case FILED -> (late ? "Filed late, " : "Filed ") + times.day(at);
            case SET_ASIDE -> "Does not apply";
        };
    }
}
