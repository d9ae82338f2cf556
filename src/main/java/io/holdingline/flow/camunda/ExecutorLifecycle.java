package io.holdingline.flow.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs jobs from the moment the application is ready until it begins to stop. */
@Component
class ExecutorLifecycle implements SmartLifecycle, DisposableBean {

    private final ProcessEngine engine;
    private final JobExecutor executor;
    private final FlowSettings settings;

    /** @param engine must stand before jobs run */
    ExecutorLifecycle(ProcessEngine engine, JobExecutor executor, FlowSettings settings) {
        this.engine = engine;
        this.executor = executor;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void runJobs() {
        if (settings.jobExecutor()) {
            executor.start();
        }
    }

    @Override
    public void start() {
        // the application is not ready yet; see runJobs
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    @Override
    public void destroy() {
        ProcessEngines.unregister(engine);
    }
}
