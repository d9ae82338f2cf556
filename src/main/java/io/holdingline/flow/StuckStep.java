package io.holdingline.flow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a run whose retries are used up. */
public record StuckStep(String id, @Nullable UUID crisis, String playbook, String element, String message) {
}
