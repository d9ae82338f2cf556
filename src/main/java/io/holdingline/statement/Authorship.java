package io.holdingline.statement;

import io.holdingline.identity.UserName;
import java.util.List;
import java.util.Set;

/** Who wrote a revision, and on which facts it stands. */
public interface Authorship {

    /** Everybody who changed the words of the statement up to this revision, the submitter among them. */
    Set<UserName> authors(Revision revision);

    /** The facts the words use, as they stood at submission. */
    List<FactBehind> facts(RevisionId revision);
}
