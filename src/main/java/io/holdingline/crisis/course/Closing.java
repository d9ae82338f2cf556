package io.holdingline.crisis.course;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.flow.RunEnded;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.shared.Actor;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The step {@code closeCrisis}; a playbook that ends without it closes its crisis all the same. */
@Component
class Closing implements StepHandler {

    private final CrisisTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(CrisisTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Vocabulary.CLOSE_CRISIS;
    }

    @Override
    public void handle(StepContext run) {
        close(new CrisisId(run.crisis()));
    }

    @EventListener
    void on(RunEnded end) {
        close(new CrisisId(end.crisis()));
    }

    private void close(CrisisId id) {
        table.find(id).filter(Crisis::isOpen).ifPresent(this::close);
    }

    private void close(Crisis crisis) {
        var now = clock.instant();
        if (table.changeStatus(crisis.id(), crisis.status(), CrisisStatus.CLOSED, now)) {
            table.stampClosed(crisis.id(), now);
            table.note(crisis.id(), CrisisStatus.CLOSED, now, Actor.HOLDINGLINE.label());
            table.release(crisis.openKey());
            events.publishEvent(new CrisisClosed(crisis.id(), crisis.reference(), Actor.HOLDINGLINE));
        }
    }
}
