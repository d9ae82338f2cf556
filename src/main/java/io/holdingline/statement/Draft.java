package io.holdingline.statement;

import io.holdingline.crisis.FactSheet;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement while they are being written.
 *
 * @param version counts changes; a form sends it back so that nobody overwrites another
 * @param texts template text by channel key, the newsroom first
 * @param required names of facts that must be known whatever the words say
 * @param nextUpdateAt the time promised (UTC); but for {@link Promise#OTHER} as it would be if submitted now
 * @param offer the times it may promise
 * @param returned why sign-off sent the last revision back
 */
public record Draft(Statement statement, long version, String templateTitle, Map<String, String> texts, FactSheet sheet,
                    Set<String> required, Promise promise, @Nullable Instant nextUpdateAt, PromiseOffer offer,
                    @Nullable Instant publishAt, String changedBy, Instant changedAt, @Nullable Returned returned) {

    /** The last answer of sign-off where it was a no. */
    public record Returned(int revision, String reason, String by, Instant at) {
    }
}
