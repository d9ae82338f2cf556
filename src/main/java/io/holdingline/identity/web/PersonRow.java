package io.holdingline.identity.web;

import io.holdingline.identity.Account;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as the administration shows them. */
record PersonRow(String name, String displayName, String email, String roles, List<String> roleKeys,
                 @Nullable String deputy, boolean active, boolean oneTime, long version) {

    static PersonRow of(Account account) {
        var person = account.person();
        var deputy = person.deputy();
        return new PersonRow(person.name().value(), person.displayName(), person.email(), labels(person),
                person.roles().stream().map(Role::key).toList(), deputy == null ? null : deputy.value(),
                person.active(), account.oneTime(), account.version());
    }

    UserName userName() {
        return new UserName(name);
    }

    private static String labels(Person person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
