package io.holdingline.task;

import io.holdingline.flow.StuckStep;
import io.holdingline.identity.Person;
import java.util.List;

/** Steps of running playbooks that failed for good; each is a task of the administrator until it runs again. */
public interface StuckSteps {

    /** Over all crises, the longest first. */
    List<StuckStep> all();

    /**
     * Tries it once more, at once; where it fails again it is stuck again.
     *
     * @param step the {@link StuckStep#id}
     * @throws io.holdingline.shared.RuleViolation where it is stuck no more, or somebody else has taken its task
     */
    void tryAgain(String step, Person by);
}
