package io.holdingline.audit.inspection;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.proof.HouseKey;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Checks the whole record in the background, one check at a time on each node; remembers the last. */
@Component
public class Verifications {

    private final Shelf shelf;
    private final HouseKey key;
    private final Clock clock;
    private final AtomicReference<Verification> latest = new AtomicReference<>();

    Verifications(Shelf shelf, HouseKey key, Clock clock) {
        this.shelf = shelf;
        this.key = key;
        this.clock = clock;
    }

    public Optional<Verification> latest() {
        return Optional.ofNullable(latest.get());
    }

    /** The check that runs already, or a new one. */
    public synchronized Verification start() {
        var running = latest.get();
        if (running != null && running.isRunning()) {
            return running;
        }
        var inspection = new Inspection(shelf, key.seal());
        var done = new AtomicLong();
        var result = new CompletableFuture<Verification.Result>();
        var verification = new Verification(clock.instant(), inspection.size(), done, result);
        latest.set(verification);
        var thread = new Thread(() -> run(inspection, verification), "audit-verification");
        thread.setDaemon(true);
        thread.start();
        return verification;
    }

    private static void run(Inspection inspection, Verification verification) {
        try {
            var finding = inspection.walk((entry, running) -> verification.done().incrementAndGet());
            verification.result().complete(new Verification.Result(finding.orElse(null), inspection.log().heads()));
        } catch (RuntimeException broken) {
            verification.result().completeExceptionally(broken);
        }
    }
}
