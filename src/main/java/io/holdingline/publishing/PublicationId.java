package io.holdingline.publishing;

import java.util.UUID;

/** Names one publication; also its idempotency key on every channel. */
public record PublicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
