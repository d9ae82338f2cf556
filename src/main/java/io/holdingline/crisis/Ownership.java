package io.holdingline.crisis;

import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a crisis, and handing that on. */
@Component
public class Ownership {

    private static final int LONGEST_REASON = 1000;

    private final CrisisTable table;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ownership(CrisisTable table, People people, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The name shown of the owner; empty where an alert opened the crisis and nobody has taken it since. */
    public String label(Crisis crisis) {
        return label(crisis.owner());
    }

    /**
     * Makes the person the owner; changes nothing where it is that person already.
     *
     * @param from the owner whom the person saw
     * @param reason may be blank
     * @throws StaleInput where somebody else took it over meanwhile
     * @throws RuleViolation where the crisis is closed, or the reason too long
     */
    @Transactional
    public void takeOver(CrisisId id, UserName from, String reason, Person by) {
        var why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "A reason has at most 1,000 characters.");
        }
        if (open(id).owner().equals(by.name())) {
            return;
        }
        if (table.changeOwner(id, from, by.name())) {
            events.publishEvent(new OwnerChanged(id, from, label(from), why, clock.instant(), by.actor()));
        } else {
            refuseOthers(open(id), by);
        }
    }

    /** The second press of the same person is no surprise to anybody. */
    private void refuseOthers(Crisis crisis, Person by) {
        if (!crisis.owner().equals(by.name())) {
            throw new StaleInput(people.displayName(crisis.owner()) + " took " + crisis.reference()
                    + " over a moment ago. Look again, then decide.");
        }
    }

    private Crisis open(CrisisId id) {
        var crisis = table.find(id).orElseThrow(() -> new NotFound("There is no crisis " + id + "."));
        if (!crisis.isOpen()) {
            throw new RuleViolation(crisis.reference() + " is closed; nobody needs to take it over any more.");
        }
        return crisis;
    }

    private String label(UserName owner) {
        return owner.value().equals(Actor.HOLDINGLINE.name()) ? "" : people.displayName(owner);
    }
}
