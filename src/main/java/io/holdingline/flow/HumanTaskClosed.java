package io.holdingline.flow;

/** A human task left the engine, completed or withdrawn by the playbook; raised inside the engine's transaction. */
public record HumanTaskClosed(HumanTaskId id, boolean completed) {
}
