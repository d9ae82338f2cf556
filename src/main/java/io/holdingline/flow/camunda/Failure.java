package io.holdingline.flow.camunda;

import io.holdingline.flow.StuckStep;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** What the engine calls an incident, in the words of the diagram; to be read inside a command. */
final class Failure {

    private static final int LONGEST_MESSAGE = 300;
    private static final String NO_MESSAGE = "No reason was given; the log of the server has more.";

    private Failure() {
    }

    static StuckStep of(IncidentEntity incident) {
        var element = Optional.ofNullable(incident.getFailedActivityId()).orElse(incident.getActivityId());
        var playbook = Optional.ofNullable(incident.getProcessDefinition());
        return new StuckStep(incident.getId(), crisis(incident.getExecutionId()),
                playbook.map(Failure::name).orElse("the engine"),
                playbook.map(it -> it.findActivity(element)).map(Failure::name).orElse(String.valueOf(element)),
                firstLine(incident.getIncidentMessage()), incident.getIncidentTimestamp().toInstant());
    }

    private static @Nullable UUID crisis(@Nullable String execution) {
        return Optional.ofNullable(execution)
                .map(Context.getCommandContext().getExecutionManager()::findExecutionById)
                .map(ExecutionEntity::getProcessBusinessKey).map(UUID::fromString).orElse(null);
    }

    private static String name(ProcessDefinitionEntity playbook) {
        return playbook.getName() == null ? playbook.getKey() : playbook.getName();
    }

    private static String name(ActivityImpl element) {
        return element.getName() == null ? element.getId() : element.getName();
    }

    /** What follows the first line of a failure is written for programmers. */
    private static String firstLine(@Nullable String message) {
        var line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        return line.isEmpty() ? NO_MESSAGE : line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
    }
}
