package io.holdingline.alert.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.support.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RetryingTests {

    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(TestDatabase.empty()));
    private final AtomicInteger attempts = new AtomicInteger();

    static Stream<RuntimeException> passing() {
        return Stream.of(new DuplicateKeyException("first"), new OptimisticLockingFailureException("changed"),
                new CannotAcquireLockException("deadlock"), new QueryTimeoutException("H2 waited for a lock too long"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatPassesIsTriedAgain(RuntimeException failure) {
        assertThat(Retrying.inTransaction(transaction, () -> {
            if (attempts.incrementAndGet() < 3) {
                throw failure;
            }
            return "done";
        })).isEqualTo("done");
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatNeverPassesIsToldAfterTenAttempts(RuntimeException failure) {
        assertThatThrownBy(() -> failing(failure)).isSameAs(failure);
        assertThat(attempts).hasValue(10);
    }

    @Test
    void whatWillNotPassIsToldAtOnce() {
        var failure = new DataIntegrityViolationException("too long");
        assertThatThrownBy(() -> failing(failure)).isSameAs(failure);
        assertThat(attempts).hasValue(1);
    }

    private void failing(RuntimeException failure) {
        Retrying.inTransaction(transaction, () -> {
            attempts.incrementAndGet();
            throw failure;
        });
    }
}
