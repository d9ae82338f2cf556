package io.holdingline.deadline;

import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records a promise as missed in the instant it passes, once on any number of nodes. It never sends anything. */
@Component
class MissedPromises implements DueWork {

    private final SlotTable table;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissedPromises(SlotTable table, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "missed-promises";
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextOpen();
    }

    @Override
    public void runDue() {
        for (var past : table.past(clock.instant())) {
            transaction.executeWithoutResult(status -> miss(past));
        }
    }

    private void miss(UpdateSlot past) {
        if (table.miss(past.id(), clock.instant())) {
            events.publishEvent(new SlotMissed(past.id(), past.crisis(), past.dueAt()));
        }
    }
}
