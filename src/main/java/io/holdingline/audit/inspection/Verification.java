package io.holdingline.audit.inspection;

import io.holdingline.audit.proof.ChainHead;
import java.time.Instant;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One check of the whole record, under way or done.
 *
 * @param result completes when the check has ended
 */
public record Verification(Instant startedAt, long size, AtomicLong done, CompletableFuture<Result> result) {

    /** @param checked how far each chain was read and found whole */
    public record Result(@Nullable Finding finding, SortedMap<String, ChainHead> checked) {
    }

    public boolean isRunning() {
        return !result.isDone();
    }

    public boolean isFailed() {
        return result.isCompletedExceptionally();
    }

    /** The first bad entry; null where there is none, or none yet. */
    public @Nullable Finding finding() {
        return isRunning() || isFailed() ? null : result.join().finding();
    }
}
