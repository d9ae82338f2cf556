package io.holdingline.deadline;

import io.holdingline.crisis.StatementWentOut;
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
        if (out.keepsPromises()) {
            settle(out);
        } else if (out.nextUpdateAt() != null) {
            promises.open(out.crisisId(), out.nextUpdateAt(), out.statement(), out.label());
        }
    }

    private void settle(StatementWentOut out) {
        table.wentOut(out);
        var touched = table.touchedBy(out);
        touched.stream().filter(slot -> !slot.dueAt().equals(out.nextUpdateAt())).forEach(slot -> kept(slot, out));
        if (out.nextUpdateAt() != null && touched.stream().noneMatch(slot -> slot.dueAt().equals(out.nextUpdateAt()))) {
            promises.open(out.crisisId(), out.nextUpdateAt(), out.statement(), out.label());
        }
    }

    private void kept(UpdateSlot slot, StatementWentOut out) {
        events.publishEvent(new SlotKept(slot.id(), slot.crisis(), slot.dueAt(), out.label(),
                slot.state() == UpdateSlotState.SENT_LATE));
    }
}
