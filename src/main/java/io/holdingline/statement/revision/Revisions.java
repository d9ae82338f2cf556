package io.holdingline.statement.revision;

import io.holdingline.statement.FactBehind;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statement;
import java.util.List;

/** Where words that are submitted are kept for good. */
public interface Revisions {

    /**
     * Puts the statement in review with this revision.
     *
     * @param facts behind the words, in the order shown
     * @return false where it is no longer a draft, or another revision was made meanwhile: then nothing is kept
     */
    boolean keep(Statement statement, Revision revision, List<FactBehind> facts, Checked checked);
}
