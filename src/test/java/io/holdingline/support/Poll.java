package io.holdingline.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for an outcome of another process or thread; never for time itself to pass. */
public final class Poll {

    private Poll() {
    }

    public static void until(String outcome, Supplier<Boolean> reached) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!reached.get()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not reached in a minute: " + outcome);
            }
            pause();
        }
    }

    static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
}
