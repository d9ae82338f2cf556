package io.holdingline.identity.web;

import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed about a new person; nothing is lost where a field is refused. */
record PersonForm(@Nullable String name, @Nullable String displayName, @Nullable String email,
                  @Nullable List<String> roles) {

    static final PersonForm EMPTY = new PersonForm("", "", "", List.of());

    PersonForm {
        name = Objects.requireNonNullElse(name, "");
        displayName = Objects.requireNonNullElse(displayName, "");
        email = Objects.requireNonNullElse(email, "");
        roles = Objects.requireNonNullElse(roles, List.of());
    }

    UserName userName() {
        return new UserName(name.strip().toLowerCase(Locale.ROOT));
    }

    static Set<Role> roles(@Nullable List<String> keys) {
        return Objects.requireNonNullElse(keys, List.<String>of()).stream().map(Role::ofKey).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
