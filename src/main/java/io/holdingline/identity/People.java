package io.holdingline.identity;

import java.util.List;
import java.util.Optional;

/** Everybody who may sign in. */
public interface People {

    Optional<Person> find(UserName name);

    /** The active people with this role, by display name. */
    List<Person> inRole(Role role);
}
