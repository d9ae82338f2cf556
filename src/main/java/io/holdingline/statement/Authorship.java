package io.holdingline.statement;

import java.util.List;
import java.util.Optional;

/** Who wrote a revision, and on which facts it stands. */
public interface Authorship {

    /** Empty where there is no such revision, or no words in it. */
    Optional<Standing> standing(RevisionId revision);

    /** The facts the words use, as they stood at submission. */
    List<FactBehind> facts(RevisionId revision);
}
