package io.holdingline.identity;

import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The identity module on one database, its beans made by hand. */
class IdentityHouse {

    static final Person ADMIN = new Person(new UserName("admin"), "Administrator", "admin@example.org",
            Set.of(Role.ADMINISTRATOR), null, true);

    final TestDatabase database = TestDatabase.migrated();
    final TestClock clock = TestClock.at("2026-11-22T04:31:00Z");
    final List<Object> events = new ArrayList<>();
    final PeopleTable people = new PeopleTable(database.jdbc());
    final PassPhrases phrases = new PassPhrases(new BCryptPasswordEncoder(4));
    final PeopleAccounts accounts = new PeopleAccounts(people, phrases, events::add);
    final FirstAdministratorToken token = new FirstAdministratorToken(database.jdbc(), people, accounts, phrases, clock);
    final SignInAttempts attempts = new SignInAttempts(database.jdbc(), new IdentitySettings(3, 6, Duration.ofMinutes(15)), clock);
    final SignIn signIn = new SignIn(people, phrases, attempts, clock);

    void withAdministrator() {
        people.insert(ADMIN, phrases.hash("a phrase that nobody knows", ADMIN.name()), false);
    }

    void add(String name, Role... roles) {
        accounts.add(new UserName(name), "Somebody", name + "@example.org", Set.of(roles), ADMIN);
    }

    long version(String name) {
        return accounts.get(new UserName(name)).version();
    }
}
