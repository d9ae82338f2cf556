package io.holdingline.publishing.connect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is proven after an attempt.
 *
 * @param remark what the channel said, for people
 * @param link where it can be read
 * @param patience how long the channel asked us to wait
 */
public record Outcome(Kind kind, String remark, @Nullable String link, @Nullable Duration patience) {

    public enum Kind {
        /** The channel has it. */
        SENT,
        /** The channel refused it; the same again would be refused again. */
        REJECTED,
        /** Provably not taken: another attempt cannot make two. */
        NOT_TAKEN,
        /** The answer was lost: it may be live. */
        LOST
    }

    public static Outcome sent(String remark, @Nullable String link) {
        return new Outcome(Kind.SENT, remark, link, null);
    }

    public static Outcome rejected(String reason) {
        return new Outcome(Kind.REJECTED, reason, null, null);
    }

    public static Outcome notTaken(String reason) {
        return new Outcome(Kind.NOT_TAKEN, reason, null, null);
    }

    public static Outcome notTaken(String reason, Duration patience) {
        return new Outcome(Kind.NOT_TAKEN, reason, null, patience);
    }

    public static Outcome lost(String reason) {
        return new Outcome(Kind.LOST, reason, null, null);
    }
}
