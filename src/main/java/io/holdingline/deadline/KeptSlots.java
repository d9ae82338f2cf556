package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.RunningPromise;
import io.holdingline.crisis.StoodDown;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptSlots implements UpdateSlots, RunningPromise {

    private static final int LONGEST_REASON = 1000;

    private final SlotTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptSlots(SlotTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<UpdateSlot> of(CrisisId crisis) {
        return table.of(crisis);
    }

    @Override
    public Optional<UpdateSlot> next(CrisisId crisis) {
        return table.unkept(crisis).stream().findFirst();
    }

    @Override
    public Optional<Instant> promised(CrisisId crisis) {
        var now = clock.instant();
        return table.unkept(crisis).stream().map(UpdateSlot::dueAt).filter(due -> due.isAfter(now)).findFirst();
    }

    @Override
    public List<UpdateSlot> standing() {
        return table.standing();
    }

    @Override
    @Transactional
    public void waive(UUID id, String reason, Actor by) {
        var slot = table.find(id).orElseThrow(() -> new NotFound("There is no promise " + id + "."));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "Say in up to 1,000 characters why the promise is given up; "
                    + "the record keeps the reason.");
        }
        if (slot.settledAt() != null || !giveUp(slot, reason.strip(), by)) {
            throw new RuleViolation("The promise of " + Moments.said(slot.dueAt()) + " was settled already.");
        }
    }

    /** Whoever stands the crisis down answers for what is still promised. */
    @EventListener
    void on(StoodDown end) {
        table.unkept(end.crisisId()).forEach(slot -> giveUp(slot, "stood down", end.actor()));
    }

    private boolean giveUp(UpdateSlot slot, String reason, Actor by) {
        var given = table.settle(slot, UpdateSlotState.WAIVED, clock.instant(), by.label(), reason);
        if (given) {
            events.publishEvent(new SlotWaived(slot.id(), slot.crisis(), slot.dueAt(), reason, by));
        }
        return given;
    }
}
