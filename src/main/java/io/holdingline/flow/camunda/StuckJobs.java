package io.holdingline.flow.camunda;

import io.holdingline.flow.StuckStep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Jobs whose retries are used up. */
@Component
class StuckJobs {

    private static final int MOST = 100;
    private static final int FRESH_RETRIES = 3;

    private final ManagementService management;
    private final RuntimeService runs;

    StuckJobs(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.runs = engine.getRuntimeService();
    }

    List<StuckStep> all() {
        return management.createJobQuery().noRetriesLeft().listPage(0, MOST).stream().map(this::step).toList();
    }

    void retry(String job) {
        management.setJobRetries(job, FRESH_RETRIES);
    }

    private StuckStep step(Job job) {
        return new StuckStep(job.getId(), crisis(job).orElse(null), text(job.getProcessDefinitionKey()),
                text(job.getFailedActivityId()), text(job.getExceptionMessage()));
    }

    private Optional<UUID> crisis(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runs.createProcessInstanceQuery().processInstanceId(id).singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(UUID::fromString);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
