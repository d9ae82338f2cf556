package io.holdingline.flow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run whose retries are used up.
 *
 * @param id of this one failure: a step that is tried again and fails again has a new one
 * @param playbook as its diagram is called, "Service outage"
 * @param step as the diagram names it, "Publish the holding statement"
 * @param message why, the first line of it and no more; for administrators, not for the public
 * @param since UTC
 */
public record StuckStep(String id, @Nullable UUID crisis, String playbook, String step, String message, Instant since) {
}
