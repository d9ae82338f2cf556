package io.holdingline.task;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.Person;
import io.holdingline.shared.NotFound;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TasksOfTheCase implements CaseTasks {

    private final Tasks tasks;

    TasksOfTheCase(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(UUID id, CrisisId crisis, String kind, Person by, Map<String, String> result) {
        tasks.complete(find(id, crisis, kind).id(), by, result);
    }

    @Override
    public CaseTask get(UUID id, CrisisId crisis, String kind) {
        var task = find(id, crisis, kind);
        return new CaseTask(id, crisis, kind, task.name(), task.brief(), task.open());
    }

    @Override
    public boolean isOpen(UUID task) {
        return tasks.get(new TaskId(task)).open();
    }

    private Task find(UUID id, CrisisId crisis, String kind) {
        var task = tasks.get(new TaskId(id));
        if (!task.crisis().equals(crisis) || !task.kind().equals(kind)) {
            throw new NotFound("There is no such task in this crisis.");
        }
        return task;
    }
}
