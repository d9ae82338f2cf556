package io.holdingline.task;

import io.holdingline.identity.Person;
import org.jspecify.annotations.Nullable;

/** A module that handles a kind of human task registers the page for it, as a bean. */
public interface TaskPage {

    /** The kind of task that it does, one page for each. */
    String kind();

    /** The path of the page that does this task. */
    String path(Task task);

    /** What the button in the task list says, a verb: "Review". */
    String verb();

    /** Why this person may not do it although the role fits, in a few words such as "Written by you"; null where they may. */
    default @Nullable String closedTo(Task task, Person person) {
        return null;
    }
}
