package io.holdingline.flow;

/** A stuck step waits no more: it is tried again, or its run has gone; raised inside the engine's transaction. */
public record StepFreed(String stuckStep) {
}
