package io.holdingline.task.web;

import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.shared.RuleViolation;
import io.holdingline.task.Task;
import io.holdingline.task.TaskId;
import io.holdingline.task.TaskPage;
import io.holdingline.task.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sorts a person's tasks into theirs and their groups', and asks each kind's page who may do it. */
@Component
class TaskLists {

    private final Tasks tasks;
    private final People people;
    private final Map<String, TaskPage> pages;
    private final Clock clock;

    TaskLists(Tasks tasks, People people, List<TaskPage> pages, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::kind, Function.identity()));
        this.clock = clock;
    }

    TaskList of(Person person) {
        var rows = tasks.openFor(person).stream().collect(Collectors.partitioningBy(task -> isMine(task, person),
                Collectors.mapping(task -> row(task, person), Collectors.toList())));
        return new TaskList(rows.get(true), rows.get(false), "");
    }

    /** Takes the task for the person; whoever may not do it must not hold it back from those who may. */
    void claim(TaskId id, Person by) {
        var task = tasks.get(id);
        var refusal = refusal(task, by);
        if (refusal != null) {
            throw new RuleViolation("“" + task.name() + "” waits for somebody else. " + refusal + ".");
        }
        tasks.claim(id, by);
    }

    Optional<TaskPage> page(Task task) {
        return Optional.ofNullable(pages.get(task.kind()));
    }

    private @Nullable String refusal(Task task, Person person) {
        return page(task).map(page -> page.closedTo(task, person)).orElse(null);
    }

    private static boolean isMine(Task task, Person person) {
        return person.name().equals(task.assignee()) || person.name().equals(task.escalatedTo());
    }

    private TaskRowView row(Task task, Person person) {
        var page = page(task);
        var refusal = refusal(task, person);
        var mine = isMine(task, person);
        return new TaskRowView(task.id().toString(), task.name(), task.crisisTitle(), task.crisis().toString(),
                task.severity().level(), task.due(), TaskRowView.state(task, clock.instant()), remark(task, person),
                page.map(TaskPage::verb).orElse("Open"), refusal == null && !mine && task.assignee() == null,
                person.name().equals(task.assignee()), refusal);
    }

    private String remark(Task task, Person person) {
        var called = task.escalatedTo() == null ? "" : " " + who(task.escalatedTo(), person)
                + " called in because it is late.";
        var claimed = task.assignee() == null || task.assignee().equals(person.name()) ? ""
                : "Taken by " + label(task.assignee()) + ".";
        return (claimed + called).strip();
    }

    private String who(UserName name, Person viewer) {
        return name.equals(viewer.name()) ? "You were" : label(name) + " was";
    }

    private String label(@Nullable UserName name) {
        return name == null ? "" : people.displayName(name);
    }
}
