package io.holdingline.timing;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One waker for each piece of due work, from the moment the application is ready until it begins to stop. */
@Component
class DueWakers implements Wakers, SmartLifecycle {

    private final ObjectProvider<DueWork> works;
    private final Clock clock;
    private final TimingSettings settings;
    private volatile List<DueWaker> wakers = List.of();

    DueWakers(ObjectProvider<DueWork> works, Clock clock, TimingSettings settings) {
        this.works = works;
        this.clock = clock;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void wakeAll() {
        if (settings.enabled() && wakers.isEmpty()) {
            wakers = works.orderedStream().map(work -> new DueWaker(work, clock)).toList();
            wakers.forEach(DueWaker::start);
        }
    }

    @Override
    public void lookAgain() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
        } else {
            wakers.forEach(DueWaker::lookAgain);
        }
    }

    @Override
    public void start() {
        // the application is not ready yet; see wakeAll
    }

    @Override
    public void stop() {
        wakers.forEach(DueWaker::stop);
        wakers = List.of();
    }

    @Override
    public boolean isRunning() {
        return !wakers.isEmpty();
    }

    private class AfterCommit implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            wakers.forEach(DueWaker::lookAgain);
        }
    }
}
