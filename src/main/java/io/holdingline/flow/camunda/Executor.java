package io.holdingline.flow.camunda;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine's own executor, tuned to be woken at due times and to share work with other nodes. */
final class Executor {

    private static final int JOBS_PER_LOOK = 30;

    private Executor() {
    }

    static JobExecutor with(FlowSettings settings) {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(settings.threads());
        executor.setMaxPoolSize(settings.threads());
        executor.setQueueSize(JOBS_PER_LOOK);
        executor.setMaxJobsPerAcquisition(JOBS_PER_LOOK);
        executor.setLockTimeInMillis((int) settings.lease().toMillis());
        executor.setWaitTimeInMillis((int) settings.usualWait().toMillis());
        executor.setMaxWait(settings.longestWait().toMillis());
        executor.setBackoffTimeInMillis((int) settings.backoff().toMillis());
        executor.setMaxBackoff(settings.longestBackoff().toMillis());
        return executor;
    }
}
