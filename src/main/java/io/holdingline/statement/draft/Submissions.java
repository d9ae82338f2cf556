package io.holdingline.statement.draft;

import io.holdingline.identity.Person;
import io.holdingline.statement.Revision;
import io.holdingline.statement.compose.Composition;

/** Takes a finished draft and hands it in for sign-off, inside the caller's transaction. */
public interface Submissions {

    /**
     * The immutable revision made of it.
     *
     * @param words the draft filled with what is known now
     * @throws io.holdingline.shared.RuleViolation where a fact is missing, a rule is broken without a reason or a promised time has passed
     */
    Revision of(Draft draft, Composition words, Person by);
}
