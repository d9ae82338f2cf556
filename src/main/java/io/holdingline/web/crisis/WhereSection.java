package io.holdingline.web.crisis;

import io.holdingline.flow.Flows;
import io.holdingline.flow.RunningStep;
import io.holdingline.task.Task;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the playbook is: what is lit in its drawing, and in words which step inside a called playbook is active. */
@Component
class WhereSection {

    private final Flows flows;

    WhereSection(Flows flows) {
        this.flows = flows;
    }

    CrisisView.Where of(CrisisRead read) {
        var crisis = read.crisis();
        var running = flows.running(crisis.id().value());
        var lit = running.stream().filter(step -> step.playbook().equals(crisis.scenario())).toList();
        var source = "/playbooks/" + crisis.scenario() + "/diagram.bpmn?version=" + crisis.catalogue().sha256();
        var now = now(lit, running, read.tasks());
        return new CrisisView.Where(source, lit.stream().map(RunningStep::element).distinct()
                .collect(Collectors.joining(",")), now, "/playbooks/" + crisis.scenario(),
                "Diagram of the playbook. " + now);
    }

    private static String now(List<RunningStep> lit, List<RunningStep> running, List<Task> tasks) {
        if (running.isEmpty()) {
            return "The playbook has ended.";
        }
        var top = lit.stream().map(RunningStep::name).distinct().toList();
        var inner = inner(running, lit, tasks).filter(name -> !top.contains(name)).distinct().toList();
        return "Now: " + String.join(" and ", top) + (inner.isEmpty() ? "" : ", at " + String.join(", ", inner)) + ".";
    }

    /** People know their tasks; where none is open, the steps that wait for a time or a word. */
    private static Stream<String> inner(List<RunningStep> running, List<RunningStep> lit, List<Task> tasks) {
        return tasks.isEmpty() ? running.stream().filter(step -> !lit.contains(step)).map(RunningStep::name)
                : tasks.stream().map(Task::name);
    }
}
