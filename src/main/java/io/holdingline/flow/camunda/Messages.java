package io.holdingline.flow.camunda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** Delivers a message to whatever waits for it in the runs of a crisis. */
@Component
class Messages {

    private static final int MOST = 50;

    private final RuntimeService runs;
    private final Positions positions;

    Messages(ProcessEngine engine, Positions positions) {
        this.runs = engine.getRuntimeService();
        this.positions = positions;
    }

    boolean deliver(UUID crisis, String message) {
        var delivered = false;
        for (var execution : waiting(crisis, message)) {
            delivered |= deliver(execution, message);
        }
        return delivered;
    }

    private List<Execution> waiting(UUID crisis, String message) {
        return runs.createExecutionQuery().processInstanceBusinessKey(crisis.toString())
                .messageEventSubscriptionName(message).listPage(0, MOST);
    }

    /** An earlier delivery may have ended the wait; a branch that still handles the last message takes no second. */
    private boolean deliver(Execution execution, String message) {
        var subscription = subscription(execution, message).filter(waiting -> !isInHand(execution, waiting));
        subscription.ifPresent(waiting -> runs.messageEventReceived(message, execution.getId()));
        return subscription.isPresent();
    }

    private Optional<EventSubscription> subscription(Execution execution, String message) {
        return runs.createEventSubscriptionQuery().executionId(execution.getId()).eventName(message).listPage(0, 1)
                .stream().findFirst();
    }

    private boolean isInHand(Execution execution, EventSubscription subscription) {
        var definition = ((EventSubscriptionEntity) subscription).getExecution().getProcessDefinition();
        var start = definition.findActivity(subscription.getActivityId());
        return start.getActivityBehavior() instanceof EventSubProcessStartEventActivityBehavior
                && start.getFlowScope().getActivities().stream().anyMatch(activity -> isActive(execution, activity));
    }

    private boolean isActive(Execution execution, ActivityImpl activity) {
        return runs.createExecutionQuery().processInstanceId(execution.getProcessInstanceId())
                .activityId(activity.getId()).count() > 0;
    }
}
