package io.holdingline.flow.camunda;

import static java.util.stream.Collectors.toMap;

import io.holdingline.flow.Decisions;
import io.holdingline.flow.Deployments;
import io.holdingline.flow.Flows;
import io.holdingline.flow.HumanTaskClosed;
import io.holdingline.flow.HumanTaskOpened;
import io.holdingline.flow.HumanTasks;
import io.holdingline.flow.RunEnded;
import io.holdingline.flow.StepFreed;
import io.holdingline.flow.StepStuck;
import io.holdingline.flow.StuckStep;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The real engine, wired as in the application, with steps of the test's own and everything it says remembered. */
public class EngineBench implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    public final TestClock clock = TestClock.at("2026-11-22T02:00:00Z");
    public final TestDatabase database = TestDatabase.migrated();
    public final Heard heard = new Heard();

    public EngineBench(StepHandler... steps) {
        TestPropertyValues.of("holdingline.flow.job-executor=false").applyTo(context);
        context.registerBean(TestClock.class, () -> clock);
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(PlatformTransactionManager.class, () -> transactions());
        context.registerBean(Heard.class, () -> heard);
        for (var step : steps) {
            context.registerBean(step.name() + "Step", StepHandler.class, () -> step);
        }
        context.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(new KeepingHistory()));
        context.scan("io.holdingline.flow.camunda");
        context.refresh();
    }

    private JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(database.dataSource());
    }

    public Flows flows() {
        return context.getBean(Flows.class);
    }

    public HumanTasks tasks() {
        return context.getBean(HumanTasks.class);
    }

    public Decisions decisions() {
        return context.getBean(Decisions.class);
    }

    public EngineDriver driver() {
        return context.getBean(EngineDriver.class);
    }

    public String deploy(Map<String, String> files) {
        return context.getBean(Deployments.class).deploy(Integer.toHexString(files.hashCode()), files);
    }

    /** Everything in {@code playbooks/} that the engine reads. */
    public String deployShipped() {
        return deploy(shipped());
    }

    public static Map<String, String> shipped() {
        try (Stream<Path> files = Files.list(Path.of("playbooks"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .collect(toMap(file -> file.getFileName().toString(), EngineBench::text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** The house keeps none; a rehearsal reads it to know which elements were reached. */
    private static class KeepingHistory implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof ProcessEngineConfigurationImpl engine) {
                engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
            }
            return bean;
        }
    }

    /** What the engine told the house. */
    public static class Heard {

        public final List<HumanTaskOpened> open = new ArrayList<>();
        public final List<HumanTaskClosed> closed = new ArrayList<>();
        public final List<RunEnded> ended = new ArrayList<>();
        public final List<StuckStep> stuck = new ArrayList<>();

        @EventListener
        void on(HumanTaskOpened task) {
            open.add(task);
        }

        @EventListener
        void on(HumanTaskClosed task) {
            closed.add(task);
            open.removeIf(opened -> opened.id().equals(task.id()));
        }

        @EventListener
        void on(RunEnded run) {
            ended.add(run);
        }

        @EventListener
        void on(StepStuck step) {
            stuck.add(step.step());
        }

        @EventListener
        void on(StepFreed freed) {
            stuck.removeIf(step -> step.id().equals(freed.stuckStep()));
        }

        public List<String> kinds() {
            return open.stream().map(HumanTaskOpened::kind).sorted().toList();
        }
    }
}
