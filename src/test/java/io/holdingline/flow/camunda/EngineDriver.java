package io.holdingline.flow.camunda;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs by hand, in tests: nothing runs by itself there. */
@Component
public class EngineDriver {

    private final ManagementService management;

    EngineDriver(ProcessEngine engine) {
        this.management = engine.getManagementService();
    }

    /** Runs every job that is due, until none is left: steps that a playbook makes asynchronous, and timers. */
    public void runJobs() {
        for (var due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Fires every timer now, due or not, once. */
    public void fireTimers() {
        ofRuns(management.createJobQuery().timers()).forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> dueJobs() {
        return ofRuns(management.createJobQuery().executable());
    }

    private static List<Job> ofRuns(JobQuery query) {
        return query.listPage(0, 500).stream().filter(job -> job.getProcessInstanceId() != null).toList();
    }
}
