package io.holdingline.crisis;

import java.util.UUID;

/** Names one crisis. */
public record CrisisId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
