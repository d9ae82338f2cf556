package io.holdingline.task;

import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two PR managers who stand in for each other, and one legal reviewer without a deputy. */
class FakePeople implements People {

    static final Person PR = person("pr", "PR manager", Role.PR_MANAGER, "pr2");
    static final Person PR2 = person("pr2", "Second PR manager", Role.PR_MANAGER, "pr");
    static final Person LEGAL = person("legal", "Legal reviewer", Role.LEGAL_REVIEWER, null);

    @Override
    public Optional<Person> find(UserName name) {
        return List.of(PR, PR2, LEGAL).stream().filter(person -> person.name().equals(name)).findFirst();
    }

    @Override
    public List<Person> inRole(Role role) {
        return List.of(PR, PR2, LEGAL).stream().filter(person -> person.has(role)).toList();
    }

    private static Person person(String name, String label, Role role, @Nullable String deputy) {
        return new Person(new UserName(name), label, name + "@example.org", Set.of(role),
                deputy == null ? null : new UserName(deputy), true);
    }
}
