package io.holdingline.flow.camunda;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.flow.HumanTaskOpened;
import io.holdingline.flow.RunningStep;
import io.holdingline.flow.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Plays shipped playbooks through on the real engine, one person at a time. Register it in a static field: after the last
 * test of its class it checks that they came through nearly every node.
 */
class Rehearsal implements AfterAllCallback {

    private static final double MOST = 0.9;

    private final double least;
    private final List<String> playbooks;

    final Steps steps = new Steps();
    final EngineBench bench = new EngineBench(steps.all());
    private final String deployment = bench.deployShipped();
    private UUID crisis = UUID.randomUUID();

    private Rehearsal(double least, List<String> playbooks) {
        this.least = least;
        this.playbooks = playbooks;
        steps.clock = bench.clock;
    }

    static Rehearsal of(String playbook) {
        return new Rehearsal(MOST, List.of(playbook));
    }

    /** Small playbooks, of which no node is left out. */
    static Rehearsal ofEveryNode(String... playbooks) {
        return new Rehearsal(1, List.of(playbooks));
    }

    UUID start(String playbook, Map<String, Object> variables) {
        crisis = UUID.randomUUID();
        endEarlierRuns();
        steps.run.clear();
        bench.heard.open.clear();
        bench.heard.ended.clear();
        bench.flows().start(deployment, playbook, crisis, variables);
        return crisis;
    }

    private void endEarlierRuns() {
        var runs = bench.engine().getRuntimeService();
        runs.createProcessInstanceQuery().rootProcessInstances().listPage(0, 100)
                .forEach(run -> runs.deleteProcessInstance(run.getId(), "the next test begins"));
    }

    void approve(String kind) {
        complete(kind, Map.of(Vocabulary.DECISION, Vocabulary.APPROVED));
    }

    /** Lets the steps run that a playbook makes asynchronous. */
    void runJobs() {
        bench.driver().runJobs();
    }

    void sendBack(String kind) {
        complete(kind, Map.of(Vocabulary.DECISION, Vocabulary.RETURNED));
    }

    void complete(String kind) {
        complete(kind, Map.of());
    }

    /** Drafts, has both roles sign, and lets the asynchronous publishing run. */
    void draftAndSign() {
        complete(Vocabulary.DRAFT_STATEMENT);
        approve(Vocabulary.REVIEW_FOR_PR);
        approve(Vocabulary.REVIEW_FOR_LEGAL);
        runJobs();
    }

    /** Completes the open task with this label. */
    void done(String name) {
        bench.tasks().complete(named(name).id(), Map.of());
    }

    /** Chooses an option of the open task with this label, then lets what is asynchronous run. */
    void decide(String name, String option) {
        bench.tasks().complete(named(name).id(), Map.of(Vocabulary.DECISION, option));
        runJobs();
    }

    /** As a person does on a page of the case: the task first, where one asks, then the word to the playbook. */
    void confirmOver() {
        bench.heard.open.stream().filter(task -> task.kind().equals(Vocabulary.CONFIRM_RESOLVED)).findFirst()
                .ifPresent(task -> bench.tasks().complete(task.id(), Map.of(Vocabulary.RESOLVED, Vocabulary.YES)));
        bench.flows().set(crisis, Vocabulary.RESOLVED, Vocabulary.YES);
        signal(Vocabulary.RESOLUTION_CONFIRMED);
        runJobs();
    }

    /** The timer that stands now is due. */
    void later() {
        bench.driver().fireTimers();
        runJobs();
    }

    /** Labels of the open tasks. */
    List<String> asks() {
        return bench.heard.open.stream().map(HumanTaskOpened::name).sorted().toList();
    }

    HumanTaskOpened named(String name) {
        return bench.heard.open.stream().filter(task -> task.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("No task “" + name + "” is open but " + asks()));
    }

    boolean signal(String message) {
        return bench.flows().signal(crisis, message);
    }

    List<String> waitingFor() {
        return bench.heard.kinds();
    }

    Set<String> standsAt() {
        return bench.flows().running(crisis).stream().map(RunningStep::element).collect(toSet());
    }

    boolean ended() {
        return standsAt().isEmpty() && bench.heard.ended.stream().anyMatch(run -> run.crisis().equals(crisis));
    }

    HumanTaskOpened task(String kind) {
        return bench.heard.open.stream().filter(task -> task.kind().equals(kind)).findFirst().orElseThrow();
    }

    private void complete(String kind, Map<String, String> result) {
        bench.tasks().complete(task(kind).id(), result);
    }

    @Override
    public void afterAll(ExtensionContext testClass) {
        try {
            playbooks.forEach(this::assertCoverage);
        } finally {
            bench.close();
        }
    }

    private void assertCoverage(String playbook) {
        var all = nodes(playbook);
        var missed = new HashSet<>(all);
        missed.removeAll(reached(playbook));
        assertThat(1.0 - (double) missed.size() / all.size()).as("coverage of %s, missed %s", playbook, missed)
                .isGreaterThanOrEqualTo(least);
    }

    Set<String> reached(String playbook) {
        return bench.engine().getHistoryService().createHistoricActivityInstanceQuery().listPage(0, 1000).stream()
                .filter(step -> step.getProcessDefinitionKey().equals(playbook))
                .map(HistoricActivityInstance::getActivityId).collect(toSet());
    }

    private Set<String> nodes(String playbook) {
        var repository = bench.engine().getRepositoryService();
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(playbook).singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId).collect(toSet());
    }
}
