package io.holdingline.task;

import java.util.UUID;

/** Names one human task. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
