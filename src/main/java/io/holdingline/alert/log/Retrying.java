package io.holdingline.alert.log;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a whole transaction again where another one, here or on another node, came first. */
public final class Retrying {

    private static final int ATTEMPTS = 10;

    private Retrying() {
    }

    /**
     * Gives up after ten attempts; the work must be safe to repeat after a roll-back. Not only lost races are transient: H2
     * calls it a timeout where a row stays locked for too long.
     */
    public static <T> T inTransaction(TransactionTemplate transaction, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DuplicateKeyException | TransientDataAccessException lost) {
                giveUpAfter(attempt, lost);
            }
        }
    }

    private static void giveUpAfter(int attempt, DataAccessException lost) {
        if (attempt == ATTEMPTS) {
            throw lost;
        }
    }
}
