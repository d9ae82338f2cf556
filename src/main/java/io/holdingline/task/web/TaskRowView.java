package io.holdingline.task.web;

import io.holdingline.task.Task;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list.
 *
 * @param state {@code overdue}, {@code soon} within the hour, or empty
 * @param remark who has it or was called in
 * @param verb what the button says
 * @param refusal why this person may not do it although the role fits
 */
record TaskRowView(String id, String name, String crisisTitle, String crisisId, int severity,
                          @Nullable Instant due, String state, String remark, @Nullable String verb, boolean mayClaim,
                          boolean mayRelease, @Nullable String refusal) {

    public boolean overdue() {
        return state.equals("overdue");
    }

    public boolean soon() {
        return state.equals("soon");
    }

    static String state(Task task, Instant now) {
        if (task.due() == null) {
            return "";
        }
        return task.due().isBefore(now) ? "overdue" : task.due().isBefore(now.plusSeconds(3600)) ? "soon" : "";
    }
}
