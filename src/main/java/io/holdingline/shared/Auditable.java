package io.holdingline.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of state that belongs on the record. Publish it inside the transaction that makes the change: the audit
 * module writes exactly one entry for it in that same transaction.
 */
public interface Auditable {

    /** The crisis whose chain receives the entry; null for the chain of the house. */
    @Nullable UUID crisis();

    Actor actor();

    /** A stable machine word, {@code module.verb-in-past-tense}, such as {@code approval.approved}. */
    String action();

    /** What happened, to follow the actor's name: "approved Update 2, revision 3". */
    String sentence();

    /** Further facts for the record, such as ids, hashes and reasons; empty where the sentence says all. */
    default Map<String, String> details() {
        return Map.of();
    }
}
