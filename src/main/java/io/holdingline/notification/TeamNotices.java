package io.holdingline.notification;

import io.holdingline.alert.AlertsLaunched;
import io.holdingline.alert.ProposalOpened;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.OwnerChanged;
import io.holdingline.deadline.ClockRang;
import io.holdingline.deadline.SlotMissed;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.ReviewPassed;
import io.holdingline.task.TaskEscalated;
import io.holdingline.task.TaskOpened;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who is told of what; the mail is written down in the transaction of the event and sent after it. */
@Component
class TeamNotices {

    private final Notices notices;
    private final MailQueue queue;
    private final People people;
    private final Crises crises;

    TeamNotices(Notices notices, MailQueue queue, People people, Crises crises) {
        this.notices = notices;
        this.queue = queue;
        this.people = people;
        this.crises = crises;
    }

    @EventListener
    void on(ProposalOpened event) {
        queue.add(notices.proposed(event), people.inRole(Role.PR_MANAGER));
    }

    @EventListener
    void on(AlertsLaunched event) {
        queue.add(notices.launched(event), people.inRole(Role.PR_MANAGER));
    }

    /** Whoever owned it may be asleep, and must not act on what another has in hand. */
    @EventListener
    void on(OwnerChanged event) {
        queue.add(notices.takenOver(event, crises.get(event.crisisId())), named(event.from()));
    }

    @EventListener
    void on(TaskOpened event) {
        queue.add(notices.opened(event, crises.get(event.crisisId())), inAnyOf(event.roles()));
    }

    @EventListener
    void on(TaskEscalated event) {
        queue.add(notices.late(event, crises.get(event.crisisId())), named(event.deputy()));
    }

    @EventListener
    void on(SlotMissed event) {
        var crisis = crises.get(event.crisisId());
        queue.add(notices.missed(event, crisis), people.find(crisis.owner()).map(owner -> named(owner.deputy()))
                .filter(deputy -> !deputy.isEmpty()).orElseGet(() -> people.inRole(Role.PR_MANAGER)));
    }

    /** Those who may file, and nobody twice. */
    @EventListener
    void on(ClockRang event) {
        queue.add(notices.rang(event, crises.get(event.crisisId())),
                inAnyOf(Set.of(Role.PR_MANAGER, Role.LEGAL_REVIEWER)));
    }

    /** The owner's page names a role; whoever else it names, the PR managers see to it. */
    @EventListener
    void on(ReviewPassed event) {
        var owners = people.inRole(Role.ofLabel(event.owner()).orElse(Role.PR_MANAGER));
        queue.add(notices.reviewPassed(event), owners.isEmpty() ? people.inRole(Role.PR_MANAGER) : owners);
    }

    private Collection<Person> inAnyOf(Set<Role> roles) {
        return roles.stream().flatMap(role -> people.inRole(role).stream())
                .collect(Collectors.toMap(Person::name, person -> person, (one, same) -> one)).values();
    }

    private Collection<Person> named(@Nullable UserName name) {
        return Stream.ofNullable(name).map(people::find).flatMap(Optional::stream).filter(Person::active)
                .collect(Collectors.toSet());
    }
}
