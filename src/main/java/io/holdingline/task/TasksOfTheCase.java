package io.holdingline.task;

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
        var task = tasks.get(new TaskId(id));
        if (!task.crisis().equals(crisis) || !task.kind().equals(kind)) {
            throw new NotFound("There is no such task in this crisis.");
        }
        tasks.complete(task.id(), by, result);
    }

    @Override
    public boolean isOpen(UUID task) {
        return tasks.get(new TaskId(task)).open();
    }
}
