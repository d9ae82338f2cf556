package io.holdingline.flow.camunda;

import io.holdingline.flow.RunEnded;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the house when the run of a crisis has reached its end. */
class RunEvents extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    RunEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    private void ended(DelegateExecution run) {
        if (run.getSuperExecution() == null && !((ExecutionEntity) run).isExternallyTerminated()) {
            events.publishEvent(new RunEnded(UUID.fromString(run.getProcessBusinessKey())));
        }
    }
}
