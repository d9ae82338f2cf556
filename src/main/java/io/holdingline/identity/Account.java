package io.holdingline.identity;

/**
 * A person with what administration needs to know.
 *
 * @param oneTime the pass phrase was given out by an administrator and must be replaced at the next sign-in
 * @param version counts changes; a form sends it back so that nobody overwrites another
 */
public record Account(Person person, boolean oneTime, long version) {
}
