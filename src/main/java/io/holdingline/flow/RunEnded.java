package io.holdingline.flow;

import java.util.UUID;

/** The top-level run of a crisis reached an end of its playbook; raised inside the engine's transaction. */
public record RunEnded(UUID crisis) {
}
