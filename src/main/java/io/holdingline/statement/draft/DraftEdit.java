package io.holdingline.statement.draft;

import io.holdingline.statement.Promise;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a draft.
 *
 * @param texts template text by language and channel key; a blank one takes the first channel's words
 * @param facts changed or unchanged values by fact name; only what differs from the sheet is saved
 * @param otherTime the time promised (UTC) where the promise is {@link Promise#OTHER}
 * @param publishAt the set time to go out (UTC); null means as soon as signed
 * @param reasons why rules are broken on purpose, by rule; a blank one takes the reason back
 */
public record DraftEdit(Map<String, Map<String, String>> texts, Map<String, String> facts, Promise promise,
                        @Nullable Instant otherTime, @Nullable Instant publishAt, Map<String, OverrideReason> reasons) {

    /** Whole seconds: the fingerprint must be the same over the times as they come back from a database. */
    public DraftEdit {
        otherTime = otherTime == null ? null : otherTime.truncatedTo(ChronoUnit.SECONDS);
        publishAt = publishAt == null ? null : publishAt.truncatedTo(ChronoUnit.SECONDS);
        reasons = OverrideReason.tidied(reasons);
    }

    /** An edit that gives no reason to break a rule. */
    public DraftEdit(Map<String, Map<String, String>> texts, Map<String, String> facts, Promise promise,
                     @Nullable Instant otherTime, @Nullable Instant publishAt) {
        this(texts, facts, promise, otherTime, publishAt, Map.of());
    }
}
