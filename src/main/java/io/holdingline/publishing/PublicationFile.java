package io.holdingline.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about one publication. All times UTC.
 *
 * @param lateAfter it does not go out by itself after this
 * @param sendingAt when the last attempt began
 * @param settledAt when it reached the state it is in, where that state is final
 * @param body what leaves, or left, exactly; null where the words cannot be read any more
 * @param bodySha256 recorded before the last attempt
 */
public record PublicationFile(PublicationCard card, String language, String revisionSha256, int attempts,
                              Instant plannedAt, Instant lateAfter, @Nullable Instant sendingAt,
                              @Nullable Instant settledAt, @Nullable String body, @Nullable String bodySha256) {
}
