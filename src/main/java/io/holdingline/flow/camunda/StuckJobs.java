package io.holdingline.flow.camunda;

import io.holdingline.flow.StuckStep;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.springframework.stereotype.Component;

/** Jobs whose retries are used up: the engine writes down an incident for each, and a copy for each playbook that called. */
@Component
class StuckJobs {

    private static final int MOST = 500;
    /** Whoever tries by hand wants to know at once, not after the pauses of a new round. */
    private static final int ONCE = 1;

    private final ManagementService management;
    private final RuntimeService runs;
    private final Clock clock;

    StuckJobs(ProcessEngine engine, Clock clock) {
        this.management = engine.getManagementService();
        this.runs = engine.getRuntimeService();
        this.clock = clock;
    }

    List<StuckStep> all() {
        return incidents().orderByIncidentTimestamp().asc().listPage(0, MOST).stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(IncidentEntity.class::cast).map(Failure::of).toList();
    }

    StuckStep retry(String id) {
        var incident = (IncidentEntity) incidents().incidentId(id).singleResult();
        if (incident == null) {
            throw new RuleViolation("This step is not stuck any more: somebody has tried it again, or its run has ended.");
        }
        var tried = Failure.of(incident);
        management.setJobRetries(ONCE).jobId(incident.getConfiguration()).dueDate(Date.from(clock.instant())).execute();
        return tried;
    }

    private IncidentQuery incidents() {
        return runs.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE);
    }
}
