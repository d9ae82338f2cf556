package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promised time for the next update (UTC throughout).
 *
 * @param promisedIn label of the statement whose words promised it
 * @param missedAt when it was recorded as missed; stays for good
 * @param remark the label of what was sent, or the reason it was waived
 */
public record UpdateSlot(UUID id, CrisisId crisis, Instant dueAt, UpdateSlotState state, @Nullable String promisedIn,
                         @Nullable Instant missedAt, @Nullable Instant settledAt, @Nullable String settledBy,
                         @Nullable String remark) {
}
