package io.holdingline.task;

/** A module that handles a kind of human task registers the page for it, as a bean. */
public interface TaskPage {

    String kind();

    /** The path of the page that does this task. */
    String path(Task task);

    /** What the button in the task list says, a verb: "Review". */
    String verb();
}
