package io.holdingline.crisis;

import io.holdingline.identity.Person;
import java.util.Map;
import java.util.UUID;

/** Tasks that are done on the pages of the case itself. The task module, which stands above this one, does them. */
public interface CaseTasks {

    /** @throws io.holdingline.shared.RuleViolation where it is done already or the person may not do it */
    void complete(UUID task, Person by, Map<String, String> result);

    /** True where the task still waits. */
    boolean isOpen(UUID task);
}
