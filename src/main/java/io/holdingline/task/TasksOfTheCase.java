package io.holdingline.task;

import io.holdingline.crisis.CaseTasks;
import io.holdingline.identity.Person;
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
    public void complete(UUID task, Person by, Map<String, String> result) {
        tasks.complete(new TaskId(task), by, result);
    }

    @Override
    public boolean isOpen(UUID task) {
        return tasks.get(new TaskId(task)).open();
    }
}
