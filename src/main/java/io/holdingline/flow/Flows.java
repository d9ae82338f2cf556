package io.holdingline.flow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The running playbooks. Every call joins the caller's transaction. */
public interface Flows {

    /**
     * Starts a run for a crisis.
     *
     * @param deployment as returned by {@link Deployments#deploy}
     * @param playbook the process id, which is the file's name
     */
    void start(String deployment, String playbook, UUID crisis, Map<String, Object> variables);

    /** Delivers a message of {@link Vocabulary} to the run of a crisis; false where nothing waits for it. */
    boolean signal(UUID crisis, String message);

    /** Sets a variable on the top-level run of a crisis. */
    void set(UUID crisis, String variable, String value);

    /** Where the run stands, called playbooks included; empty once it has ended. */
    List<RunningStep> running(UUID crisis);

    /** Steps that failed for good and wait for the administrator, over all runs, the longest first. */
    List<StuckStep> stuck();

    /**
     * Tries a stuck step once more, at once; where it fails again it is stuck again.
     *
     * @return what is tried
     * @throws io.holdingline.shared.RuleViolation where it is stuck no more
     */
    StuckStep retry(String stuckStep);
}
