package io.holdingline.crisis.owner;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.OwnerChanged;
import io.holdingline.crisis.Ownership;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptOwnership implements Ownership {

    private static final int LONGEST_REASON = 1000;

    private final Crises crises;
    private final OwnerTable table;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptOwnership(Crises crises, OwnerTable table, People people, ApplicationEventPublisher events, Clock clock) {
        this.crises = crises;
        this.table = table;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String label(Crisis crisis) {
        return label(crisis.owner());
    }

    @Override
    @Transactional
    public void takeOver(CrisisId id, UserName from, String reason, Person by) {
        var why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "A reason has at most 1,000 characters.");
        }
        if (open(id).owner().equals(by.name())) {
            return;
        }
        if (table.change(id, from, by.name())) {
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
        var crisis = crises.get(id);
        if (!crisis.isOpen()) {
            throw new RuleViolation(crisis.reference() + " is closed; nobody needs to take it over any more.");
        }
        return crisis;
    }

    private String label(UserName owner) {
        return owner.value().equals(Actor.HOLDINGLINE.name()) ? "" : people.displayName(owner);
    }
}
