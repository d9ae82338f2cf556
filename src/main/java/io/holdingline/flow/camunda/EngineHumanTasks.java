package io.holdingline.flow.camunda;

import io.holdingline.flow.HumanTaskId;
import io.holdingline.flow.HumanTasks;
import io.holdingline.flow.Vocabulary;
import io.holdingline.shared.RuleViolation;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
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
            runs.setVariablesLocal(task.getExecutionId(), typed(result));
        }
        tasks.complete(id);
    }

    /** A decision is for the gateway behind the task, and is not stored. */
    private static VariableMap typed(Map<String, String> result) {
        var variables = Variables.createVariables();
        result.forEach((name, value) ->
                variables.putValueTyped(name, Variables.stringValue(value, name.equals(Vocabulary.DECISION))));
        return variables;
    }
}
