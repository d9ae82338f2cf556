package io.holdingline.task;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inbox. The engine does not check who completes a task; this module does. */
public interface Tasks {

    /** @throws io.holdingline.shared.NotFound where there is none */
    Task get(TaskId id);

    /** Open tasks of the person's roles or given to the person, most urgent first. */
    List<Task> openFor(Person person);

    /** Open tasks of one crisis, most urgent first. */
    List<Task> openIn(CrisisId crisis);

    /** Every open task of the house, most urgent first. */
    List<Task> open();

    /** The open task of a kind about a subject (a statement), where there is one. */
    Optional<Task> openAbout(UUID subject, String kind);

    /** Asks something that no playbook asked, such as whether a publication is live; once per subject and kind. */
    TaskId ask(CrisisId crisis, String kind, String name, Role role, UUID subject, @Nullable Instant due);

    /** @throws io.holdingline.shared.RuleViolation where somebody else has it or the role is missing */
    void claim(TaskId id, Person by);

    /** Gives it back to its roles. @throws io.holdingline.shared.RuleViolation where the person does not have it */
    void release(TaskId id, Person by);

    /**
     * Completes the task and moves the playbook on, in the caller's transaction; a second call is refused kindly.
     *
     * @param result variables for the playbook, from {@link io.holdingline.flow.Vocabulary}
     * @throws io.holdingline.shared.RuleViolation where the task is done already or the person may not do it
     */
    void complete(TaskId id, Person by, Map<String, String> result);

    /** As {@link #complete}, with a result that the caller finds on reading the task; what the caller throws ends it. */
    default void decide(TaskId id, Person by, Function<Task, Map<String, String>> decision) {
        complete(id, by, decision.apply(get(id)));
    }
}
