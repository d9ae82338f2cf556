package io.holdingline.statement;

import io.holdingline.identity.UserName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A revision as it is stored now, with all that a signature under it depends on.
 *
 * @param statement that the revision belongs to, which may have moved on since
 * @param authors everybody who changed the words up to this revision, the submitter among them
 * @param setters who set facts that stand in the words, each with the label of one of them
 */
public record Standing(Revision revision, Statement statement, Set<UserName> authors, Map<UserName, String> setters) {

    /** Everybody whose words these are, typed as words or as facts: none of them can sign. */
    public Set<UserName> everyAuthor() {
        var everybody = new HashSet<>(authors);
        everybody.add(revision.author());
        everybody.addAll(setters.keySet());
        return everybody;
    }

    /** Whether this is the latest revision of its statement. */
    public boolean isLatest() {
        return revision.number() == statement.revision();
    }
}
