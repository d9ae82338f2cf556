package io.holdingline.alert.intake;

import io.holdingline.alert.log.SourceSeen;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A body that could not be read.
 *
 * @param pointer JSON pointer to the field that is wrong; empty for the whole body
 * @param size of the body as it came; only its beginning is kept where it was long
 * @param body as much of it as is kept
 */
public record DeadLetter(UUID id, String source, Instant receivedAt, long times, String pointer, String reason,
                         long size, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean cutOff() {
        return body.length < size;
    }

    /** As people write it. */
    public String sourceLabel() {
        return SourceSeen.label(source);
    }
}
