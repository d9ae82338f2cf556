package io.holdingline.publishing.connect;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One publication on its way, with the words that were checked a moment ago.
 *
 * @param key of the publication, and its idempotency key
 * @param reference what people call the crisis, "C-2026-031"
 * @param kind key of the statement's kind
 * @param leading whether the language is the statement's first
 * @param nextUpdateAt the next update these words promise (UTC)
 */
public record Outgoing(UUID key, UUID crisis, String reference, String kind, String label, String language, boolean leading,
                       String audience, String subject, String text, @Nullable Instant nextUpdateAt) {
}
