package io.holdingline.flow.camunda;

import io.holdingline.flow.spi.StepContext;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A run as a step sees it. */
class RunContext implements StepContext {

    private final DelegateExecution execution;

    RunContext(DelegateExecution execution) {
        this.execution = execution;
    }

    @Override
    public UUID crisis() {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    @Override
    public Optional<String> text(String variable) {
        return Optional.ofNullable(execution.getVariable(variable)).map(Object::toString);
    }

    @Override
    public String required(String variable) {
        return text(variable).orElseThrow(() -> new IllegalStateException(
                "The step at " + execution.getCurrentActivityId() + " needs the variable " + variable));
    }

    @Override
    public void put(String variable, String value) {
        execution.setVariable(variable, value);
    }
}
