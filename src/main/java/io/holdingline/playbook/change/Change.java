package io.holdingline.playbook.change;

import io.holdingline.identity.UserName;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Changed playbooks, tables or templates that one person proposes and another releases.
 *
 * @param note why, in the words of who proposes it
 * @param decidedBy the name shown of who released or withdrew it
 * @param files new text by path
 */
public record Change(ChangeId id, String note, ChangeState state, UserName proposedBy, String proposedLabel,
                     Instant proposedAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
                     SortedMap<String, ChangedFile> files) {

    /** @param base fingerprint of what was in use when it was proposed; null where the file is new */
    public record ChangedFile(String text, @Nullable String base) {
    }

    public boolean isOpen() {
        return state == ChangeState.PROPOSED;
    }
}
