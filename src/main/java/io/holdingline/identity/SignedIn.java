package io.holdingline.identity;

/** The person behind the current request. */
public interface SignedIn {

    /** The signed-in person, read once a request; throws {@link IllegalStateException} where nobody is signed in. */
    Person person();
}
