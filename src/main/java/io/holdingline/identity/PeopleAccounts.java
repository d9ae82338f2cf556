package io.holdingline.identity;

import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PeopleAccounts implements Accounts {

    private final PeopleTable people;
    private final PassPhrases phrases;
    private final ApplicationEventPublisher events;

    PeopleAccounts(PeopleTable people, PassPhrases phrases, ApplicationEventPublisher events) {
        this.people = people;
        this.phrases = phrases;
        this.events = events;
    }

    @Override
    public List<Account> all() {
        return people.all();
    }

    @Override
    public Account get(UserName name) {
        return people.account(name).orElseThrow(() -> new NotFound("There is nobody called " + name + "."));
    }

    @Override
    public String add(UserName name, String displayName, String email, Set<Role> roles, Person by) {
        var phrase = phrases.oneTime();
        insert(new NewPerson(name, displayName, email, roles).person(), phrases.hash(phrase, name), true, by.actor());
        return phrase;
    }

    /** Writes the row and its audit entry; every way of adding somebody ends here. */
    void insert(Person person, String hash, boolean oneTime, Actor by) {
        try {
            people.insert(person, hash, oneTime);
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("name", "The user name " + person.name() + " is taken.");
        }
        tell(by, "person-added", person.name(),
                "added " + person.displayName() + " (" + person.name() + ") as " + labels(person.roles()));
    }

    @Override
    public void changeRoles(UserName name, long version, Set<Role> roles, Person by) {
        NewPerson.requireRoles(roles);
        var person = get(name).person();
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(person);
        }
        people.setRoles(name, version, roles);
        tell(by.actor(), "roles-changed", name, "changed the roles of " + named(person) + " from "
                + labels(person.roles()) + " to " + labels(roles));
    }

    @Override
    public void nameDeputy(UserName name, long version, @Nullable UserName deputy, Person by) {
        var person = get(name).person();
        if (deputy != null && (deputy.equals(name) || people.find(deputy).filter(Person::active).isEmpty())) {
            throw new RuleViolation("deputy", "The deputy is somebody else who may sign in.");
        }
        people.setDeputy(name, version, deputy);
        tell(by.actor(), "deputy-named", name, deputy == null ? "took away the deputy of " + named(person)
                : "named " + deputy + " as deputy of " + named(person));
    }

    @Override
    public void setActive(UserName name, long version, boolean active, Person by) {
        var person = get(name).person();
        if (!active) {
            keepAnAdministrator(person);
            people.signOutEverywhere(name);
        }
        people.setActive(name, version, active);
        tell(by.actor(), active ? "person-activated" : "person-deactivated", name,
                (active ? "let " : "deactivated ") + named(person) + (active ? " in again" : ""));
    }

    @Override
    public String resetPassPhrase(UserName name, long version, Person by) {
        var person = get(name).person();
        var phrase = phrases.oneTime();
        people.setHash(name, version, phrases.hash(phrase, name), true);
        people.signOutEverywhere(name);
        tell(by.actor(), "pass-phrase-reset", name, "gave " + named(person) + " a new one-time pass phrase");
        return phrase;
    }

    @Override
    public void changePassPhrase(Person person, String current, String next) {
        if (!people.hash(person.name()).filter(hash -> phrases.matches(current, hash)).isPresent()) {
            throw new RuleViolation("current", "This is not your present pass phrase.");
        }
        if (current.equals(next)) {
            throw new RuleViolation("passPhrase", "Choose another pass phrase than the present one.");
        }
        people.setHash(person.name(), get(person.name()).version(), phrases.hash(next, person.name()), false);
        people.signOutEverywhere(person.name());
        tell(person.actor(), "pass-phrase-changed", person.name(), "chose a new pass phrase");
    }

    private void keepAnAdministrator(Person person) {
        var others = people.activeAdministratorsLocked().stream().filter(each -> !each.name().equals(person.name()));
        if (person.has(Role.ADMINISTRATOR) && others.findAny().isEmpty()) {
            throw new RuleViolation("This is the only administrator. Make another one first.");
        }
    }

    private void tell(Actor by, String verb, UserName person, String sentence) {
        events.publishEvent(PersonChanged.of(by, verb, person, sentence));
    }

    private static String named(Person person) {
        return person.displayName() + " (" + person.name() + ")";
    }

    private static String labels(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
