package io.holdingline.identity;

import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody about to be added, checked field by field. */
record NewPerson(UserName name, String displayName, String email, Set<Role> roles) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,31}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:]{1,64}@[A-Za-z0-9.-]{1,180}");

    NewPerson {
        displayName = displayName.strip();
        email = email.strip();
        require(NAME.matcher(name.value()).matches(), "name",
                "A user name has up to 32 small letters, digits, dots, dashes or underscores.");
        require(!name.value().equals(Actor.HOLDINGLINE.name()), "name", "The house itself goes by this name. Choose another one.");
        require(!displayName.isEmpty() && displayName.length() <= 120, "displayName",
                "Give the name that people read, up to 120 characters.");
        require(displayName.chars().noneMatch(Character::isISOControl), "displayName",
                "The name holds a character that cannot be shown.");
        require(EMAIL.matcher(email).matches(), "email", "This is not an e-mail address.");
        requireRoles(roles);
    }

    static void requireRoles(Set<Role> roles) {
        require(!roles.isEmpty(), "roles", "Give at least one role.");
    }

    private static void require(boolean met, String field, String message) {
        if (!met) {
            throw new RuleViolation(field, message);
        }
    }

    Person person() {
        return new Person(name, displayName, email, roles, null, true);
    }
}
