package io.holdingline.flow.camunda;

import io.holdingline.flow.Decisions;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;
    private final Definitions definitions;
    private final EngineCalls calls;

    EngineDecisions(ProcessEngine engine, Definitions definitions, EngineCalls calls) {
        this.decisions = engine.getDecisionService();
        this.definitions = definitions;
        this.calls = calls;
    }

    @Override
    public List<Map<String, Object>> decide(String deployment, String table, Map<String, Object> inputs) {
        var id = definitions.table(deployment, table);
        try {
            return calls.call(() -> decisions.evaluateDecisionTableById(id, inputs)).getResultList();
        } catch (ProcessEngineException | DmnEngineException failure) {
            throw new RuleViolation("The decision table " + table + " cannot be evaluated: " + reason(failure));
        }
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null ? failure.getMessage() : reason(failure.getCause());
    }
}
