package io.holdingline.crisis;

import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;

/** Who answers for a crisis, and handing that on. */
public interface Ownership {

    /** The name shown of the owner; empty where an alert opened the crisis and nobody has taken it since. */
    String label(Crisis crisis);

    /**
     * Makes the person the owner; changes nothing where it is that person already.
     *
     * @param from the owner whom the person saw
     * @param reason may be blank
     * @throws io.holdingline.shared.StaleInput where somebody else took it over meanwhile
     * @throws io.holdingline.shared.RuleViolation where the crisis is closed, or the reason too long
     */
    void takeOver(CrisisId id, UserName from, String reason, Person by);
}
