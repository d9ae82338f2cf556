package io.holdingline.identity;

import static io.holdingline.identity.Role.ADMINISTRATOR;
import static io.holdingline.identity.Role.AUDITOR;
import static io.holdingline.identity.Role.LEGAL_REVIEWER;
import static io.holdingline.identity.Role.PR_MANAGER;
import static io.holdingline.identity.Role.SOCIAL_TEAM;

import io.holdingline.shared.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The six people of the demo, named by role, with one pass phrase that everybody may know. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoPeople implements ApplicationRunner {

    static final String PASS_PHRASE = "holdingline-demo";

    private static final List<Person> PEOPLE = List.of(
            person("pr", "PR manager", PR_MANAGER),
            person("pr2", "Second PR approver", PR_MANAGER),
            person("legal", "Legal reviewer", LEGAL_REVIEWER),
            person("social", "Social team", SOCIAL_TEAM),
            person("admin", "Administrator", ADMINISTRATOR),
            person("auditor", "Auditor", AUDITOR));

    private final PeopleTable people;
    private final PeopleAccounts accounts;
    private final PassPhrases phrases;
    private final TransactionOperations transaction;

    DemoPeople(PeopleTable people, PeopleAccounts accounts, PassPhrases phrases, TransactionOperations transaction) {
        this.people = people;
        this.accounts = accounts;
        this.phrases = phrases;
        this.transaction = transaction;
    }

    static Stream<UserName> names() {
        return PEOPLE.stream().map(Person::name);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var absent = PEOPLE.stream().filter(person -> people.find(person.name()).isEmpty()).toList();
        if (!absent.isEmpty()) {
            transaction.executeWithoutResult(status -> add(absent));
        }
    }

    private void add(List<Person> absent) {
        var hash = phrases.hash(PASS_PHRASE, new UserName("demo"));
        absent.forEach(person -> accounts.insert(person, hash, false, Actor.HOLDINGLINE));
        absent.stream().filter(person -> person.has(PR_MANAGER)).forEach(this::nameDeputy);
    }

    private void nameDeputy(Person person) {
        people.setDeputy(person.name(), 0, new UserName(person.name().value().equals("pr") ? "pr2" : "pr"));
    }

    private static Person person(String name, String displayName, Role role) {
        return new Person(new UserName(name), displayName, name + "@example.org", Set.of(role), null, true);
    }
}
