package io.holdingline.identity;

import java.util.Optional;

/** The person behind the current request. */
public interface SignedIn {

    /** The signed-in person, read once a request; throws {@link IllegalStateException} where nobody is signed in. */
    Person person();

    /** The same where a page is also for people who are not signed in. */
    default Optional<Person> find() {
        return Optional.of(person());
    }
}
