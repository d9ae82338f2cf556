package io.holdingline.publishing.sending;

import io.holdingline.publishing.connect.Outgoing;
import org.jspecify.annotations.Nullable;

/** Either what may go out, or the objection; exactly one of the two is there. */
record Verdict(@Nullable Outgoing outgoing, @Nullable String objection) {

    static Verdict yes(Outgoing outgoing) {
        return new Verdict(outgoing, null);
    }

    static Verdict no(String objection) {
        return new Verdict(null, objection);
    }
}
