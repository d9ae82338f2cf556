package io.holdingline.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param crisis null for the chain of the house
 * @param index position in its chain, from 1, without gaps
 * @param at UTC, milliseconds
 */
public record AuditEntry(long sequence, @Nullable UUID crisis, long index, Instant at, String actor, String actorLabel,
                         String action, String sentence, Map<String, String> details, String previousHash, String hash) {
}
