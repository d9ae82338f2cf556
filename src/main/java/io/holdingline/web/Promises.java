package io.holdingline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.deadline.UpdateSlots;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what runs out first in the house: a promised update of an open crisis, or a legal clock of any. */
@Component
class Promises {

    private final Crises crises;
    private final UpdateSlots slots;
    private final LegalClocks clocks;
    private final Times times;
    private final Clock clock;

    Promises(Crises crises, UpdateSlots slots, LegalClocks clocks, Times times, Clock clock) {
        this.crises = crises;
        this.slots = slots;
        this.clocks = clocks;
        this.times = times;
        this.clock = clock;
    }

    /** A clock that ran out stays first until somebody has said why. */
    Optional<Watch> mostUrgent() {
        return Stream.concat(clocks.nextToRunOut().stream().map(this::watch),
                        slots.standing().stream().limit(1).map(slot -> Watch.of(crises.get(slot.crisis()), slot, times, clock.instant())))
                .min(Comparator.comparing(Watch::dueAt));
    }

    private Watch watch(LegalClock runs) {
        return Watch.of(crises.get(runs.crisis()), runs, times, clock.instant());
    }
}
