package io.holdingline.flow.camunda;

import io.holdingline.flow.RunningStep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** Where the runs of a crisis stand. Called playbooks carry the business key of their caller. */
@Component
class Positions {

    private static final int MOST = 200;

    private final RuntimeService runs;
    private final RepositoryServiceImpl repository;

    Positions(ProcessEngine engine) {
        this.runs = engine.getRuntimeService();
        this.repository = (RepositoryServiceImpl) engine.getRepositoryService();
    }

    List<RunningStep> of(UUID crisis) {
        return runs.createExecutionQuery().processInstanceBusinessKey(crisis.toString()).listPage(0, MOST).stream()
                .map(ExecutionEntity.class::cast)
                .filter(execution -> execution.getActivityId() != null)
                .map(this::step)
                .distinct()
                .toList();
    }

    Optional<String> topLevelRun(UUID crisis) {
        return runs.createProcessInstanceQuery().processInstanceBusinessKey(crisis.toString()).rootProcessInstances()
                .listPage(0, 1).stream().map(run -> run.getId()).findFirst();
    }

    ProcessDefinitionEntity definition(String id) {
        return (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(id);
    }

    private RunningStep step(ExecutionEntity execution) {
        var definition = definition(execution.getProcessDefinitionId());
        var element = definition.findActivity(execution.getActivityId());
        var name = element.getName();
        return new RunningStep(definition.getKey(), element.getId(), name == null ? element.getId() : name);
    }
}
