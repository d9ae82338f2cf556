package io.holdingline.flow;

/** The engine's name for one human task. */
public record HumanTaskId(String value) {
}
