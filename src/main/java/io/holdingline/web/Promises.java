package io.holdingline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.deadline.UpdateSlots;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the promise that runs out first over all open crises. */
@Component
class Promises {

    private final Crises crises;
    private final UpdateSlots slots;
    private final Times times;
    private final Clock clock;

    Promises(Crises crises, UpdateSlots slots, Times times, Clock clock) {
        this.crises = crises;
        this.slots = slots;
        this.times = times;
        this.clock = clock;
    }

    Optional<Watch> mostUrgent() {
        return slots.standing().stream().findFirst()
                .map(slot -> Watch.of(crises.get(slot.crisis()), slot, times, clock.instant()));
    }
}
