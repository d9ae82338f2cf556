package io.holdingline.statement;

import io.holdingline.identity.UserName;
import java.time.Instant;

/**
 * A rule about content that a revision breaks on purpose.
 *
 * @param finding what is missing or forbidden, where, and who says so
 * @param by who submitted it so, and {@code byLabel} the name shown
 * @param at UTC
 */
public record CheckOverride(String rule, String finding, String reason, UserName by, String byLabel, Instant at) {

    /** The same for the eyes of a person, who is "You" in it. */
    public CheckOverride seenBy(UserName person) {
        return person.equals(by) ? new CheckOverride(rule, finding, reason, by, "You", at) : this;
    }
}
