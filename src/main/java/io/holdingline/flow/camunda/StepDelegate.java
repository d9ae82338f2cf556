package io.holdingline.flow.camunda;

import io.holdingline.flow.spi.StepHandler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The one delegate of the house: hands a run to a step. */
class StepDelegate implements JavaDelegate {

    private final StepHandler step;

    StepDelegate(StepHandler step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new RunContext(execution));
    }
}
