package io.holdingline.flow.camunda;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Whether a failure says only that somebody else was faster, so that the same call may well succeed again. */
final class LostRace {

    private static final Set<String> DEADLOCK_OR_SERIALISATION = Set.of("40001", "40P01", "HYT00");

    private LostRace() {
    }

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException || isDeadlock(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeadlock(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null
                && DEADLOCK_OR_SERIALISATION.contains(sql.getSQLState());
    }
}
