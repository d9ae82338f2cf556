package io.holdingline.timing;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The daemon thread of one piece of due work. It is never interrupted: H2 closes its file when a thread of it is. */
class DueWaker {

    private static final Logger log = LoggerFactory.getLogger(DueWaker.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final DueTurn turn;
    private final Thread thread;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running = true;

    DueWaker(DueWork work, Clock clock) {
        turn = new DueTurn(work, clock);
        thread = new Thread(this::turnForEver, "due: " + work.name());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void lookAgain() {
        calls.release();
    }

    void stop() {
        running = false;
        lookAgain();
        try {
            thread.join(PATIENCE_AT_STOP.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void turnForEver() {
        while (running) {
            try {
                rest(turn.take());
            } catch (Throwable unforeseen) {
                log.error("{} goes on after an unforeseen error", thread.getName(), unforeseen);
            }
        }
    }

    private void rest(Duration rest) throws InterruptedException {
        if (calls.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}
