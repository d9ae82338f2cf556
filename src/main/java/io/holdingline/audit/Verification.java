package io.holdingline.audit;

import io.holdingline.audit.Inspection.Finding;
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
record Verification(Instant startedAt, long size, AtomicLong done, CompletableFuture<Result> result) {

    /** @param checked how far each chain was read and found whole */
    record Result(@Nullable Finding finding, SortedMap<String, ChainHead> checked) {
    }

    boolean isRunning() {
        return !result.isDone();
    }

    boolean isFailed() {
        return result.isCompletedExceptionally();
    }

    @Nullable Finding finding() {
        return isRunning() || isFailed() ? null : result.join().finding();
    }
}
