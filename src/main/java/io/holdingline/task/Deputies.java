package io.holdingline.task;

import io.holdingline.crisis.Crises;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom to call in for a late task. */
@Component
class Deputies {

    private final People people;
    private final Crises crises;

    Deputies(People people, Crises crises) {
        this.people = people;
        this.crises = crises;
    }

    /** The first deputy of the people who owed it who is active and may do it; never one of those who had it. */
    Optional<Person> of(TaskRow task) {
        return owing(task).flatMap(this::deputy).filter(Person::active).filter(task::roleFits)
                .filter(deputy -> !deputy.name().equals(task.assignee())).findFirst();
    }

    private Stream<Person> owing(TaskRow task) {
        if (task.assignee() != null) {
            return people.find(task.assignee()).stream();
        }
        var group = task.roles().stream().sorted().flatMap(role -> people.inRole(role).stream());
        return task.roles().contains(Role.PR_MANAGER)
                ? Stream.concat(people.find(crises.get(task.crisis()).owner()).stream(), group) : group;
    }

    private Stream<Person> deputy(Person person) {
        return person.deputy() == null ? Stream.empty() : people.find(person.deputy()).stream();
    }
}
