package io.holdingline.flow.camunda;

import io.holdingline.flow.StepFreed;
import io.holdingline.flow.StepStuck;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the house when a step has failed for good, and when it waits no more, inside the engine's transaction. */
class StuckEvents extends DefaultIncidentHandler {

    private final ApplicationEventPublisher events;

    StuckEvents(ApplicationEventPublisher events) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.events = events;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = (IncidentEntity) super.handleIncident(context, message);
        events.publishEvent(new StepStuck(Failure.of(incident)));
        return incident;
    }

    /** Asked of every job that ends, nearly always in vain. */
    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        Context.getCommandContext().getIncidentManager().findIncidentByConfiguration(context.getConfiguration())
                .forEach(incident -> remove((IncidentEntity) incident, resolved));
    }

    private void remove(IncidentEntity incident, boolean resolved) {
        if (resolved) {
            incident.resolve();
        } else {
            incident.delete();
        }
        events.publishEvent(new StepFreed(incident.getId()));
    }
}
