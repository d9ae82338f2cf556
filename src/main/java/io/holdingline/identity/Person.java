package io.holdingline.identity;

import io.holdingline.shared.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. The deputy is called when this person's promise or task runs late. */
public record Person(UserName name, String displayName, String email, Set<Role> roles, @Nullable UserName deputy,
                     boolean active) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return new Actor(name.value(), displayName);
    }
}
