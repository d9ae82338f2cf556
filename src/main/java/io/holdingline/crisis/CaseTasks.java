package io.holdingline.crisis;

import io.holdingline.identity.Person;
import java.util.Map;
import java.util.UUID;

/** Tasks that are done on the pages of the case itself. The task module, which stands above this one, does them. */
public interface CaseTasks {

    /**
     * Does the task where it is of this kind and in this crisis: a form never does another one, such as a review.
     *
     * @throws io.holdingline.shared.NotFound where it is another task
     * @throws io.holdingline.shared.RuleViolation where it is done already or the person may not do it
     */
    void complete(UUID task, CrisisId crisis, String kind, Person by, Map<String, String> result);

    /** The task, open or not. @throws io.holdingline.shared.NotFound where it is of another kind or crisis */
    CaseTask get(UUID task, CrisisId crisis, String kind);

    /** True where the task still waits. */
    boolean isOpen(UUID task);
}
