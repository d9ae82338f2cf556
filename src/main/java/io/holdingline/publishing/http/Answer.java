package io.holdingline.publishing.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a call. @param status 0 where there was no answer @param patience how long the far side asked us to wait */
public record Answer(Kind kind, int status, String remark, @Nullable Duration patience) {

    public enum Kind {
        /** The far side answered with a status. */
        ANSWERED,
        /** The body provably never left. */
        NOT_REACHED,
        /** Our own guard does not let such a call out. */
        FORBIDDEN,
        /** The body, or part of it, left, and no answer came. */
        LOST
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(patience);
    }

    static Answer answered(int status, @Nullable Duration patience) {
        return new Answer(Kind.ANSWERED, status, "answered " + status, patience);
    }

    static Answer notReached(String why) {
        return new Answer(Kind.NOT_REACHED, 0, why, null);
    }

    static Answer forbidden(String why) {
        return new Answer(Kind.FORBIDDEN, 0, why, null);
    }

    static Answer lost(String why) {
        return new Answer(Kind.LOST, 0, why, null);
    }
}
