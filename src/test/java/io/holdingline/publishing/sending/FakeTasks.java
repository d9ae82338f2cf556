package io.holdingline.publishing.sending;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.TaskBrief;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.task.Task;
import io.holdingline.task.TaskId;
import io.holdingline.task.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inbox in memory. */
public class FakeTasks implements Tasks {

    public final List<Task> open = new ArrayList<>();

    public List<String> questions() {
        return open.stream().map(Task::name).toList();
    }

    @Override
    public TaskId ask(CrisisId crisis, String kind, String name, Role role, UUID subject, @Nullable Instant due) {
        var already = openAbout(subject, kind);
        if (already.isPresent()) {
            return already.get().id();
        }
        var task = new Task(new TaskId(UUID.randomUUID()), crisis, "", Severity.SEV1, kind, name, Set.of(role), null, subject,
                due, Instant.EPOCH, null, true, TaskBrief.NONE);
        open.add(task);
        return task.id();
    }

    @Override
    public List<Task> open() {
        return List.copyOf(open);
    }

    @Override
    public Optional<Task> openAbout(UUID subject, String kind) {
        return open.stream().filter(task -> subject.equals(task.subject()) && kind.equals(task.kind())).findFirst();
    }

    @Override
    public void complete(TaskId id, Person by, Map<String, String> result) {
        open.removeIf(task -> task.id().equals(id));
    }

    @Override
    public Task get(TaskId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Task> openFor(Person person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Task> openIn(CrisisId crisis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void claim(TaskId id, Person by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void release(TaskId id, Person by) {
        throw new UnsupportedOperationException();
    }
}
