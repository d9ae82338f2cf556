package io.holdingline.flow.camunda;

import io.holdingline.flow.Flows;
import io.holdingline.flow.RunningStep;
import io.holdingline.flow.StuckStep;
import io.holdingline.flow.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineFlows implements Flows {

    private final RuntimeService runs;
    private final Definitions definitions;
    private final Positions positions;
    private final Messages messages;
    private final StuckJobs stuckJobs;
    private final EngineCalls calls;

    EngineFlows(ProcessEngine engine, Definitions definitions, Positions positions, Messages messages,
            StuckJobs stuckJobs, EngineCalls calls) {
        this.runs = engine.getRuntimeService();
        this.definitions = definitions;
        this.positions = positions;
        this.messages = messages;
        this.stuckJobs = stuckJobs;
        this.calls = calls;
    }

    @Override
    public void start(String deployment, String playbook, UUID crisis, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(Vocabulary.CRISIS_ID, crisis.toString());
        all.putIfAbsent(Vocabulary.RESOLVED, Vocabulary.NO);
        var definition = definitions.process(deployment, playbook);
        calls.run(() -> runs.startProcessInstanceById(definition, crisis.toString(), all));
    }

    @Override
    public boolean signal(UUID crisis, String message) {
        return calls.call(() -> messages.deliver(crisis, message));
    }

    @Override
    public void set(UUID crisis, String variable, String value) {
        calls.run(() -> positions.topLevelRun(crisis).ifPresent(run -> runs.setVariable(run, variable, value)));
    }

    @Override
    public List<RunningStep> running(UUID crisis) {
        return calls.call(() -> positions.of(crisis));
    }

    @Override
    public List<StuckStep> stuck() {
        return calls.call(stuckJobs::all);
    }

    @Override
    public StuckStep retry(String stuckStep) {
        return calls.call(() -> stuckJobs.retry(stuckStep));
    }
}
