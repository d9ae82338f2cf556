package io.holdingline.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Administration of people. Every change is one transaction with its audit entry and takes effect at once. */
public interface Accounts {

    /** Everybody, active people first, by display name. */
    List<Account> all();

    /** @throws io.holdingline.shared.NotFound where there is nobody of that name */
    Account get(UserName name);

    /**
     * Adds a person and returns the one-time pass phrase, which is kept nowhere else.
     *
     * @throws io.holdingline.shared.RuleViolation naming the field that is wrong or taken
     */
    String add(UserName name, String displayName, String email, Set<Role> roles, Person by);

    /** @throws io.holdingline.shared.RuleViolation where no administrator would be left */
    void changeRoles(UserName name, long version, Set<Role> roles, Person by);

    /** Names who is called when this person is late; null for nobody. */
    void nameDeputy(UserName name, long version, @Nullable UserName deputy, Person by);

    /** Lets a person in or keeps them out; whoever is kept out is signed out everywhere. */
    void setActive(UserName name, long version, boolean active, Person by);

    /** Makes a new one-time pass phrase, returned once, and signs the person out everywhere. */
    String resetPassPhrase(UserName name, long version, Person by);

    /** A person replaces their own pass phrase and is signed out everywhere. */
    void changePassPhrase(Person person, String current, String next);
}
