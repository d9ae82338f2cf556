package io.holdingline.web.crisis;

import io.holdingline.crisis.Cadences;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.statement.StatementKind;
import io.holdingline.web.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every promise in a row, the first words before them and two at the present cadence after them. */
@Component
class SlotStrip {

    private static final int AHEAD = 2;

    private final Cadences cadences;
    private final Times times;
    private final Clock clock;

    SlotStrip(Cadences cadences, Times times, Clock clock) {
        this.cadences = cadences;
        this.times = times;
        this.clock = clock;
    }

    List<CrisisView.Slot> of(CrisisRead read) {
        var strip = new ArrayList<CrisisView.Slot>();
        addFirstWords(read, strip);
        var next = read.next().map(UpdateSlot::id).orElse(null);
        read.slots().forEach(slot -> strip.add(slot(slot, slot.id().equals(next), read.isManager())));
        addPlanned(read, strip);
        return strip;
    }

    private void addFirstWords(CrisisRead read, List<CrisisView.Slot> strip) {
        read.statements().stream().filter(each -> each.kind() == StatementKind.HOLDING)
                .flatMap(each -> read.firstSent(each.id()).stream()).min(Instant::compareTo)
                .ifPresent(at -> strip.add(new CrisisView.Slot("sent", at, times.hour(at), "Sent", "Holding, "
                        + Duration.between(read.crisis().openedAt(), at).toMinutes() + " min after the start", false,
                        null)));
    }

    private CrisisView.Slot slot(UpdateSlot slot, boolean current, boolean manager) {
        var waive = manager && slot.settledAt() == null ? slot.id().toString() : null;
        return switch (slot.state()) {
            case SENT -> row("sent", slot, "Sent", sent(slot), current, waive);
            case SENT_LATE -> row("late", slot, "Sent " + times.span(Duration.between(slot.dueAt(),
                    Objects.requireNonNull(slot.settledAt()))) + " late", sent(slot), current, waive);
            case MISSED -> row("missed", slot, "Missed", "nothing went out in time", current, waive);
            case WAIVED -> row("waived", slot, "Waived", "by " + slot.settledBy() + ": " + slot.remark(), current,
                    waive);
            case OPEN -> row("due", slot, slot.dueAt().isBefore(clock.instant()) ? times.left(slot.dueAt())
                    : "Due in " + times.left(slot.dueAt()), "", current, waive);
        };
    }

    private CrisisView.Slot row(String state, UpdateSlot slot, String word, String remark, boolean current,
                                @Nullable String waive) {
        return new CrisisView.Slot(state, slot.dueAt(), times.hour(slot.dueAt()), word, remark, current, waive);
    }

    private String sent(UpdateSlot slot) {
        return slot.remark() + " at " + times.hour(Objects.requireNonNull(slot.settledAt()));
    }

    private void addPlanned(CrisisRead read, List<CrisisView.Slot> strip) {
        read.next().filter(slot -> slot.dueAt().isAfter(clock.instant())).ifPresent(slot -> {
            var every = cadences.of(read.crisis()).every();
            for (int i = 1; i <= AHEAD; i++) {
                var at = slot.dueAt().plus(every.multipliedBy(i));
                strip.add(new CrisisView.Slot("planned", at, times.hour(at), "Planned", "", false, null));
            }
        });
    }
}
