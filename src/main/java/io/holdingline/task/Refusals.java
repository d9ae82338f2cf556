package io.holdingline.task;

import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.shared.RuleViolation;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may not do a task, and why, said kindly. */
@Component
class Refusals {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.UK);

    private final People people;

    Refusals(People people) {
        this.people = people;
    }

    void check(TaskRow row, Person person) {
        if (!row.isOpen()) {
            throw overtaken(row);
        }
        if (!row.roleFits(person)) {
            throw new RuleViolation("“" + row.name() + "” is for the " + row.roles().stream().map(Role::label)
                    .sorted().collect(Collectors.joining(" or the ")) + ".");
        }
        if (!row.free(person)) {
            throw overtaken(row);
        }
    }

    /** Somebody else was faster: what became of the task meanwhile. */
    RuleViolation overtaken(TaskRow row) {
        if (row.isOpen()) {
            return new RuleViolation(people.displayName(Objects.requireNonNull(row.assignee())) + " has taken “" + row.name()
                    + "”. It is theirs until they give it back.");
        }
        var at = CLOCK.format(Objects.requireNonNull(row.closedAt()).atOffset(ZoneOffset.UTC));
        return new RuleViolation(TaskRow.COMPLETED.equals(row.outcome())
                ? "This was done at " + at + " by " + row.closedBy() + "."
                : "This is no longer needed: the playbook moved on at " + at + ".");
    }
}
