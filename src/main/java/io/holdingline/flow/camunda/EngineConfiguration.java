package io.holdingline.flow.camunda;

import io.holdingline.flow.spi.StepHandler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the engine by hand, so that every switch that matters can be read on one page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FlowSettings.class)
class EngineConfiguration {

    private static final String LOCAL_PROTOCOLS = "file,jar:file,jar:nested,nested";
    private static final int MOST_RESULTS = 1000;

    @Bean
    JobExecutor jobExecutor(FlowSettings settings) {
        return Executor.with(settings);
    }

    @Bean
    ProcessEngineConfigurationImpl processEngineConfiguration(DataSource dataSource, JobExecutor jobExecutor,
            PlatformTransactionManager transactions, ObjectProvider<StepHandler> steps, FlowSettings settings,
            ApplicationEventPublisher events, Clock clock) {
        System.getProperties().putIfAbsent("javax.xml.accessExternalSchema", LOCAL_PROTOCOLS);
        var engine = new SpringTransactionsProcessEngineConfiguration();
        engine.setProcessEngineName("holdingline");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setDefaultCharset(StandardCharsets.UTF_8);
        engine.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new TaskEvents(events), new RunEvents(events))));
        engine.setCustomIncidentHandlers(List.of(new StuckEvents(events)));
        keepTime(engine, clock);
        closeDoors(engine, steps);
        dropUnused(engine);
        runJobs(engine, jobExecutor, settings);
        return engine;
    }

    /** Its own way to close asks the database once more, which hangs where that is gone; see {@link ExecutorLifecycle}. */
    @Bean(destroyMethod = "")
    ProcessEngine processEngine(ProcessEngineConfigurationImpl configuration, JdbcClient jdbc) {
        var engine = configuration.buildProcessEngine();
        jdbc.sql("create index if not exists HL_IDX_JOB_DUE on ACT_RU_JOB(TYPE_, DUEDATE_)").update();
        return engine;
    }

    private static void keepTime(ProcessEngineConfigurationImpl engine, Clock clock) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineTime(clock)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineTime(clock)));
    }

    /** A playbook's expressions reach the steps and the run's variables; nothing else of the application. */
    private static void closeDoors(ProcessEngineConfigurationImpl engine, ObjectProvider<StepHandler> steps) {
        engine.setBeans(new StepRegistry(steps));
        engine.setArtifactFactory(new NoClasses());
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
    }

    /** No history: what happened is told by our own record, and nothing here reads the engine's. */
    private static void dropUnused(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
    }

    private static void runJobs(ProcessEngineConfigurationImpl engine, JobExecutor executor, FlowSettings settings) {
        engine.setJobExecutor(executor);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorPreferTimerJobs(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setFailedJobRetryTimeCycle(settings.retries());
        engine.setEnableReducedJobExceptionLogging(true);
        engine.setEnableCmdExceptionLogging(false);
    }
}
