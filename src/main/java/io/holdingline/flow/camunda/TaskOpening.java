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
                .filter(id -> Vocabulary.STATEMENT_TASKS.contains(kind)).map(id -> UUID.fromString(id.toString()));
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
        return new HumanTaskOpened(new HumanTaskId(task.getId()), crisis, kind, name(task), roles,
                statement.orElse(null), due.orElse(null), brief);
    }

    /** A playbook that is called for several kinds of statement may name its task for each of them. */
    private String name(DelegateTask task) {
        return Optional.ofNullable(task.getVariable(Vocabulary.KIND)).flatMap(of -> brief.nameFor(of.toString()))
                .orElseGet(task::getName);
    }
}
