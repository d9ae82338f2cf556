package io.holdingline.flow;

/** A step has failed for good and waits for the administrator; raised inside the engine's transaction. */
public record StepStuck(StuckStep step) {
}
