package io.holdingline.flow.camunda;

import io.holdingline.flow.HumanTaskId;
import io.holdingline.flow.HumanTaskOpened;
import io.holdingline.flow.TaskBrief;
import io.holdingline.flow.Vocabulary;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the playbook says about one user task, joined with the run that reached it. */
record TaskOpening(String kind, Set<String> roles, TaskBrief brief) {

    HumanTaskOpened of(DelegateTask task) {
        var crisis = UUID.fromString(task.getExecution().getProcessBusinessKey());
        var statement = Optional.ofNullable(task.getVariable(Vocabulary.STATEMENT_ID))
                .map(id -> UUID.fromString(id.toString()));
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
        return new HumanTaskOpened(new HumanTaskId(task.getId()), crisis, kind, task.getName(), roles,
                statement.orElse(null), due.orElse(null), brief);
    }
}
