package io.holdingline.alert.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One body as it arrived; the same bytes again only count. Times are UTC. */
public record RawDelivery(String sha256, byte[] body, Instant receivedAt, Instant lastReceivedAt, long times) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
