package io.holdingline.flow.camunda;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_COMPLETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_DELETE;
import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import io.holdingline.flow.HumanTaskClosed;
import io.holdingline.flow.HumanTaskId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the house about every human task that opens and closes, inside the engine's transaction. */
class TaskEvents extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    TaskEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var opening = new TaskOpening(attribute(element, "formKey"), roles(element), BriefReader.of(element));
        dropCandidates(task);
        task.addBuiltInTaskListener(EVENTNAME_CREATE, opened -> events.publishEvent(opening.of(opened)));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, closed -> events.publishEvent(closed(closed, true)));
        task.addBuiltInTaskListener(EVENTNAME_DELETE, closed -> events.publishEvent(closed(closed, false)));
    }

    /** The house asks its own inbox who may do what; the engine need not write it down as well. */
    private static void dropCandidates(TaskDefinition task) {
        task.getCandidateGroupIdExpressions().clear();
    }

    private static HumanTaskClosed closed(DelegateTask task, boolean completed) {
        return new HumanTaskClosed(new HumanTaskId(task.getId()), completed);
    }

    private static Set<String> roles(Element element) {
        var groups = attribute(element, "candidateGroups");
        return groups.isBlank() ? Set.of() : Set.of(groups.trim().split("\\s*,\\s*"));
    }

    private static String attribute(Element element, String name) {
        var value = element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, name);
        return value == null ? "" : value;
    }
}
