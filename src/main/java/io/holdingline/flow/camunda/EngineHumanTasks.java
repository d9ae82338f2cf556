package io.holdingline.flow.camunda;

import io.holdingline.flow.HumanTaskId;
import io.holdingline.flow.HumanTasks;
import io.holdingline.shared.RuleViolation;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class EngineHumanTasks implements HumanTasks {

    private final TaskService tasks;
    private final RuntimeService runs;
    private final EngineCalls calls;

    EngineHumanTasks(ProcessEngine engine, EngineCalls calls) {
        this.tasks = engine.getTaskService();
        this.runs = engine.getRuntimeService();
        this.calls = calls;
    }

    @Override
    public void complete(HumanTaskId id, Map<String, String> result) {
        calls.run(() -> completeNow(id.value(), result));
    }

    /** The result stays local to the branch: two reviews at once write variables of the same name. */
    private void completeNow(String id, Map<String, String> result) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            throw new RuleViolation("This task is no longer open.");
        }
        if (!result.isEmpty()) {
            runs.setVariablesLocal(task.getExecutionId(), result);
        }
        tasks.complete(id);
    }
}
