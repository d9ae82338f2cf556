package io.holdingline.deadline.clock;

import io.holdingline.deadline.ClockRang;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rings each clock at its marks and when it runs out, once on any number of nodes; after a sleep, only the last of them. */
@Component
class RingingClocks implements DueWork {

    private final RingTable table;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RingingClocks(RingTable table, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "legal-clocks";
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextMark();
    }

    @Override
    public void runDue() {
        for (var ringing : table.ringing(clock.instant())) {
            transaction.executeWithoutResult(status -> ring(ringing));
        }
    }

    private void ring(RingTable.Ringing ringing) {
        var now = clock.instant();
        var rings = ringing.clock();
        var marks = Marks.of(ringing.warn(), rings.startedAt(), rings.dueAt());
        var mark = marks.lastPassed(now).map(Marks.Mark::word).orElse("");
        var ranOut = mark.equals(ClockRang.RAN_OUT);
        if (table.ring(ringing, marks.next(now).map(Marks.Mark::at).orElse(null), ranOut ? now : null)) {
            events.publishEvent(new ClockRang(rings.id(), rings.crisis(), rings.title(), rings.zone(), mark,
                    rings.startedAt(), rings.dueAt()));
        }
    }
}
