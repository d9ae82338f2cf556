package io.holdingline.flow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.flow.RunningStep;
import io.holdingline.flow.StuckStep;
import io.holdingline.flow.Vocabulary;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@PersistenceTest
class EngineConfigurationTests {

    private static final Steps steps = new Steps();
    private static EngineBench bench;

    @BeforeAll
    static void begin() {
        bench = new EngineBench(steps.all());
    }

    @AfterAll
    static void end() {
        bench.close();
    }

    @Test
    void anExpressionReachesAStep() {
        run("${closeCrisis}");
        assertThat(steps.run).contains("closeCrisis");
    }

    @Test
    void anExpressionReachesNothingElseOfTheApplication() {
        assertThatThrownBy(() -> run("${dataSource}")).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("dataSource");
        assertThatThrownBy(() -> run("${engineFlows}")).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aClassIsRefused() {
        var file = process("task", "camunda:class=\"" + NamedByAPlaybook.class.getName() + "\"");
        assertThatThrownBy(() -> start(file, "task")).hasMessageContaining("may not name the class");
    }

    @Test
    void theSameNameIsDeployedOnce() {
        var files = Map.of("once.bpmn", process("once", "camunda:delegateExpression=\"${closeCrisis}\""));
        assertThat(bench.deploy(files)).isEqualTo(bench.deploy(files));
    }

    @Test
    void aFileThatTheEngineRefusesIsNamed() {
        var bad = process("bad", "camunda:delegateExpression=\"${closeCrisis}\"").replace("</bpmn:process>", "");
        assertThatThrownBy(() -> bench.deploy(Map.of("bad.bpmn", bad)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).isEqualTo("bad.bpmn"));
    }

    @Test
    void aStepThatFailsForGoodIsToldShownAndCanBeTriedAgainAtOnce() {
        var crisis = start(process("stuck", "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${beginSignOff}\""),
                "stuck");
        failForGood();
        var stuck = bench.flows().stuck().get(0);
        assertThat(bench.flows().stuck()).isEqualTo(bench.heard.stuck).containsExactly(
                new StuckStep(stuck.id(), crisis, "stuck", "Work", "failing on purpose", bench.clock.instant()));

        steps.failing = false;
        bench.flows().retry(stuck.id());
        assertThat(bench.flows().stuck()).isEmpty();
        assertThat(bench.heard.stuck).isEmpty();
        assertThatThrownBy(() -> bench.flows().retry(stuck.id())).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("not stuck any more");
        bench.driver().runJobs();
        assertThat(bench.flows().running(crisis)).isEmpty();
    }

    @Test
    void aStepThatFailsOnceMoreIsStuckAgainAtOnceUnderANewName() {
        var crisis = start(process("again", "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${beginSignOff}\""),
                "again");
        failForGood();
        var first = bench.flows().stuck().get(0);
        bench.flows().retry(first.id());
        tryDueJobs(Duration.ZERO);

        assertThat(bench.heard.stuck).isEqualTo(bench.flows().stuck()).singleElement()
                .satisfies(second -> assertThat(second.id()).isNotEqualTo(first.id()));
        assertThatThrownBy(() -> bench.flows().retry(first.id())).isInstanceOf(RuleViolation.class);
        var runs = bench.engine().getRuntimeService();
        runs.deleteProcessInstance(runs.createProcessInstanceQuery().processInstanceBusinessKey(crisis.toString())
                .singleResult().getId(), "test");
        assertThat(bench.heard.stuck).as("a run that is gone waits for nobody").isEmpty();
    }

    @Test
    void aRunSaysWhereItStands() {
        var crisis = start(process("waiting", "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${endUpdates}\""),
                "waiting");
        assertThat(bench.flows().running(crisis)).containsExactly(new RunningStep("waiting", "work", "Work"));
        assertThat(bench.flows().running(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatCouldReachOutOrSlowDownIsOff() {
        var engine = bench.bean(ProcessEngineConfigurationImpl.class);
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.getJobExecutor().getMaxWait()).isGreaterThanOrEqualTo(engine.getJobExecutor().getWaitTimeInMillis());
        assertThat(engine.getJobExecutor().getLockTimeInMillis()).isEqualTo(30_000);
        assertThat(engine.getJobExecutor().isActive()).isFalse();
    }

    private static void failForGood() {
        steps.failing = true;
        assertThat(bench.flows().stuck()).isEmpty();
        for (int attempt = 0; bench.flows().stuck().isEmpty() && attempt < 8; attempt++) {
            tryDueJobs(Duration.ofMinutes(15));
        }
        assertThat(bench.flows().stuck()).hasSize(1);
    }

    private static void tryDueJobs(Duration later) {
        bench.clock.advance(later);
        try {
            bench.driver().runJobs();
        } catch (IllegalStateException onPurpose) {
            assertThat(onPurpose).hasMessageContaining("on purpose");
        }
    }

    private static void run(String expression) {
        start(process("step", "camunda:delegateExpression=\"" + expression + "\""), "step");
    }

    private static UUID start(String file, String playbook) {
        var crisis = UUID.randomUUID();
        bench.flows().start(bench.deploy(Map.of(playbook + ".bpmn", file)), playbook, crisis,
                Map.of(Vocabulary.SEVERITY, "SEV1"));
        return crisis;
    }

    private static String process(String id, String work) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start" /><bpmn:sequenceFlow id="a" sourceRef="start" targetRef="work" />
                    <bpmn:serviceTask id="work" name="Work" %s /><bpmn:sequenceFlow id="b" sourceRef="work" targetRef="end" />
                    <bpmn:endEvent id="end" />
                  </bpmn:process>
                </bpmn:definitions>""".formatted(id, work);
    }

    public static class NamedByAPlaybook implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            throw new AssertionError("must not run");
        }
    }
}
