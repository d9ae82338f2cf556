package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.ReachChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a crisis counts in one more place, what is on record already may start the clocks of that place. */
@Component
class WiderReach {

    private final Crises crises;
    private final ClockTable table;
    private final Reckoning reckoning;
    private final ApplicationEventPublisher events;

    WiderReach(Crises crises, ClockTable table, Reckoning reckoning, ApplicationEventPublisher events) {
        this.crises = crises;
        this.table = table;
        this.reckoning = reckoning;
        this.events = events;
    }

    @EventListener
    void on(ReachChanged change) {
        table.take(change.crisisId());
        var changes = reckoning.recount(crises.get(change.crisisId()));
        if (!changes.isEmpty()) {
            events.publishEvent(new ClocksRecounted(change.crisisId(), changes));
        }
    }
}
