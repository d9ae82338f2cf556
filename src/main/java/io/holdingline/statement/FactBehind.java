package io.holdingline.statement;

import io.holdingline.identity.UserName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it stood when a revision was submitted.
 *
 * @param confirmedBy the name shown of who set it
 * @param setBy the person who set it, and so an author of the revision; null where an alert said it
 * @param at when it was confirmed, UTC
 */
public record FactBehind(String name, String label, String content, String confirmedBy, @Nullable UserName setBy, Instant at) {

    /** The same for the eyes of a person, who is "You" in it. */
    public FactBehind seenBy(UserName person) {
        return person.equals(setBy) ? new FactBehind(name, label, content, "You", setBy, at) : this;
    }
}
