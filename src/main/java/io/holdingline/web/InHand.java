package io.holdingline.web;

import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.task.Task;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who has a task in hand, to the person who looks. */
@Component
public class InHand {

    private final People people;

    InHand(People people) {
        this.people = people;
    }

    /** "Legal reviewer", "You, or any PR manager", "You, Second PR approver". */
    public String of(Task task, Person viewer) {
        if (task.assignee() != null) {
            return task.assignee().equals(viewer.name()) ? "You, " + viewer.displayName()
                    : people.displayName(task.assignee());
        }
        var roles = task.roles().stream().sorted().map(Role::label).collect(Collectors.joining(" or "));
        return task.roles().stream().anyMatch(viewer::has) ? "You, or any " + roles : roles;
    }
}
