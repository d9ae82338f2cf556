package io.holdingline.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DueWakersTests {

    private final Semaphore looks = new Semaphore(0);
    private final Semaphore runs = new Semaphore(0);
    private final AtomicReference<Instant> due = new AtomicReference<>();
    private DueWakers wakers;

    @AfterEach
    void stop() {
        wakers.stop();
    }

    @Test
    void runsDueWorkOnceTheApplicationIsReadyAndStopsWithIt() throws InterruptedException {
        due.set(Instant.now());
        start(true);
        assertThat(runs.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(wakers.isRunning()).isTrue();
        wakers.stop();
        assertThat(wakers.isRunning()).isFalse();
    }

    @Test
    void runsNothingWhereItIsSwitchedOff() {
        start(false);
        assertThat(wakers.isRunning()).isFalse();
    }

    @Test
    void looksAgainOnlyAfterTheTransactionHasCommitted() throws InterruptedException {
        start(true);
        assertThat(looks.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        TransactionSynchronizationManager.initSynchronization();
        try {
            due.set(Instant.now());
            wakers.lookAgain();
            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(runs.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    private void start(boolean enabled) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("work", new Work());
        wakers = new DueWakers(beans.getBeanProvider(DueWork.class), Clock.systemUTC(), new TimingSettings(enabled));
        wakers.wakeAll();
    }

    private class Work implements DueWork {

        @Override
        public String name() {
            return "test work";
        }

        @Override
        public Optional<Instant> nextDue() {
            looks.release();
            return Optional.ofNullable(due.get());
        }

        @Override
        public void runDue() {
            due.set(null);
            runs.release();
        }
    }
}
