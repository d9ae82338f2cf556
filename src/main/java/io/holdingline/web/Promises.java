package io.holdingline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.deadline.UpdateSlots;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the promise that runs out first over all open crises. */
@Component
class Promises {

    private final ObjectProvider<Crises> crises;
    private final ObjectProvider<UpdateSlots> slots;
    private final Times times;
    private final Clock clock;

    Promises(ObjectProvider<Crises> crises, ObjectProvider<UpdateSlots> slots, Times times, Clock clock) {
        this.crises = crises;
        this.slots = slots;
        this.times = times;
        this.clock = clock;
    }

    Optional<Watch> mostUrgent() {
        return Stream.ofNullable(crises.getIfAvailable()).flatMap(all -> all.open().stream()).flatMap(this::promise)
                .min(Comparator.comparing(promise -> promise.slot().dueAt()))
                .map(promise -> Watch.of(promise.crisis(), promise.slot(), times, clock.instant()));
    }

    private Stream<Promise> promise(Crisis crisis) {
        return Stream.ofNullable(slots.getIfAvailable()).flatMap(all -> all.next(crisis.id()).stream()).map(slot -> new Promise(crisis, slot));
    }

    private record Promise(Crisis crisis, UpdateSlot slot) {
    }
}
