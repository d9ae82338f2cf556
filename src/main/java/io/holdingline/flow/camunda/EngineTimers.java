package io.holdingline.flow.camunda;

import io.holdingline.timing.DueWork;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wakes the engine's executor in the instant its next job is due. Left alone it polls, and a timer fires up to a minute
 * late. Jobs that a node holds are left out until their lease ends.
 */
@Component
class EngineTimers implements DueWork {

    private final JdbcClient jdbc;
    private final JobExecutor executor;
    private final Clock clock;

    EngineTimers(JdbcClient jdbc, JobExecutor executor, Clock clock) {
        this.jdbc = jdbc;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "engine timers";
    }

    /** The engine writes local times without a zone, hence {@link Timestamp}. */
    @Override
    public Optional<Instant> nextDue() {
        return jdbc.sql("""
                        select min(DUEDATE_) from ACT_RU_JOB
                        where TYPE_ in ('timer', 'message') and RETRIES_ > 0 and SUSPENSION_STATE_ = 1
                          and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < ?)""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public void runDue() {
        if (executor.isActive()) {
            executor.jobWasAdded();
        }
    }
}
