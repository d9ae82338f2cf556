package io.holdingline.flow;

import java.util.Map;

/** Completing what the engine waits for. Who may do it is checked by the caller: the engine does not ask. */
public interface HumanTasks {

    /** Completes the task and moves the run on, in the caller's transaction. */
    void complete(HumanTaskId id, Map<String, String> result);
}
