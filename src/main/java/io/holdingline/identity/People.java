package io.holdingline.identity;

import java.util.List;
import java.util.Optional;

/** Everybody who may sign in. */
public interface People {

    /** Whoever is called so, also where they may no longer sign in. */
    Optional<Person> find(UserName name);

    /** The name people read; the user name itself where nobody is called so. */
    default String displayName(UserName name) {
        return find(name).map(Person::displayName).orElse(name.value());
    }

    /** The active people with this role, by display name. */
    List<Person> inRole(Role role);
}
