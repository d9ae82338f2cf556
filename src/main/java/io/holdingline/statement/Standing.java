package io.holdingline.statement;

import io.holdingline.identity.UserName;
import java.util.Set;

/**
 * A revision as it is stored now, with all that a signature under it depends on.
 *
 * @param statement that the revision belongs to, which may have moved on since
 * @param authors everybody who changed the words up to this revision, the submitter among them
 */
public record Standing(Revision revision, Statement statement, Set<UserName> authors) {

    /** Whether this is the latest revision of its statement. */
    public boolean isLatest() {
        return revision.number() == statement.revision();
    }
}
