package io.holdingline.deadline;

import io.holdingline.crisis.StatementWentOut;
import io.holdingline.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles promises when words go out, and opens the one those words make. */
@Component
class KeptPromises {

    private final SlotTable table;
    private final Promises promises;
    private final ApplicationEventPublisher events;

    KeptPromises(SlotTable table, Promises promises, ApplicationEventPublisher events) {
        this.table = table;
        this.promises = promises;
        this.events = events;
    }

    @EventListener
    void on(StatementWentOut out) {
        table.keptBy(out.crisisId(), out.statement(), out.nextUpdateAt()).forEach(slot -> keep(slot, out));
        if (out.nextUpdateAt() != null) {
            promises.open(out.crisisId(), out.nextUpdateAt(), out.statement(), out.label());
        }
    }

    private void keep(UpdateSlot slot, StatementWentOut out) {
        var late = slot.missedAt() != null || out.at().isAfter(slot.dueAt());
        var state = late ? UpdateSlotState.SENT_LATE : UpdateSlotState.SENT;
        if (table.settle(slot, state, out.at(), Actor.HOLDINGLINE.label(), out.label())) {
            events.publishEvent(new SlotKept(slot.id(), slot.crisis(), slot.dueAt(), out.label(), late));
        } else {
            table.find(slot.id()).filter(changed -> changed.state() == UpdateSlotState.MISSED)
                    .ifPresent(missed -> keep(missed, out));
        }
    }
}
