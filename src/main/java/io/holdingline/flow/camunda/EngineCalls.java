package io.holdingline.flow.camunda;

import io.holdingline.flow.Attempts;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls the engine. Inside a caller's transaction a lost race is the caller's to repeat, since his rows roll back too;
 * without one the whole call is repeated here.
 */
@Component
class EngineCalls implements Attempts {

    private static final int ATTEMPTS = 5;
    private static final long LONGEST_PAUSE_NANOS = 40_000_000;

    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate transaction;

    EngineCalls(ProcessEngineConfigurationImpl engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As one command, so that the engine writes its changes once, at the end. */
    <T> T call(Supplier<T> call) {
        Command<T> command = context -> call.get();
        Supplier<T> whole = () -> engine.getCommandExecutorTxRequired().execute(command);
        return TransactionSynchronizationManager.isActualTransactionActive() ? whole.get() : repeated(whole);
    }

    void run(Runnable call) {
        call(() -> {
            call.run();
            return true;
        });
    }

    @Override
    public <T> T inOneTransaction(Supplier<T> work) {
        return repeated(work);
    }

    private <T> T repeated(Supplier<T> whole) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> whole.get());
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !LostRace.is(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS) * attempt);
            }
        }
    }
}
