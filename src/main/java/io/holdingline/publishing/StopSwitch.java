package io.holdingline.publishing;

import io.holdingline.identity.Person;
import java.util.Optional;

/** Stops everything that has not left yet. The sender reads it in the statement that claims. */
public interface StopSwitch {

    /** Empty while publications may leave. One query. */
    Optional<Stop> current();

    /**
     * Nothing leaves from here on.
     *
     * @throws io.holdingline.shared.RuleViolation without a reason, where it is on already, or for other roles than PR
     *     manager, social team and administrator
     */
    void engage(String reason, Person by);

    /**
     * Lets publications leave again; what fell due meanwhile waits for a person each.
     *
     * @throws io.holdingline.shared.RuleViolation without a reason, where it is off already, or for other roles than PR
     *     manager and administrator
     */
    void release(String reason, Person by);
}
