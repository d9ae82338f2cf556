package io.holdingline.flow.camunda;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs by hand, in tests: nothing runs by itself there. */
@Component
public class EngineDriver {

    private final ManagementService management;
    private final RuntimeService runs;

    EngineDriver(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.runs = engine.getRuntimeService();
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

    /** Runs what waits in a crisis, without the pauses between retries, until whatever fails has none left. */
    public void exhaustRetries(UUID crisis) {
        for (var left = jobsOf(crisis); !left.isEmpty(); left = jobsOf(crisis)) {
            left.forEach(this::attempt);
        }
    }

    private void attempt(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (IllegalStateException failed) {
            // the engine counts it
        }
    }

    private List<Job> jobsOf(UUID crisis) {
        return runs.createProcessInstanceQuery().processInstanceBusinessKey(crisis.toString()).listPage(0, 500).stream()
                .flatMap(run -> management.createJobQuery().processInstanceId(run.getId()).messages().withRetriesLeft()
                        .listPage(0, 500).stream()).toList();
    }

    private List<Job> dueJobs() {
        return ofRuns(management.createJobQuery().executable());
    }

    private static List<Job> ofRuns(JobQuery query) {
        return query.listPage(0, 500).stream().filter(job -> job.getProcessInstanceId() != null).toList();
    }
}
