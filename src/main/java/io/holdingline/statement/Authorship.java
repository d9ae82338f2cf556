package io.holdingline.statement;

import java.util.List;
import java.util.Optional;

/** Who wrote a revision, on which facts it stands, and which rules it keeps or breaks on purpose. */
public interface Authorship {

    /** Empty where there is no such revision, or no words in it. */
    Optional<Standing> standing(RevisionId revision);

    /** The facts the words use, as they stood at submission. */
    List<FactBehind> facts(RevisionId revision);

    /** The rules about content that it breaks, with the reasons, as they stood at submission. */
    List<CheckOverride> overrides(RevisionId revision);

    /** The rules about content that it keeps, as they stood at submission. */
    List<KeptRule> kept(RevisionId revision);
}
