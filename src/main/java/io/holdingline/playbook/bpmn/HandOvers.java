package io.holdingline.playbook.bpmn;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Checks that calls hand on what the called playbook reads, and that every statement is opened with a kind. */
final class HandOvers {

    private record Read(String path, Element process, Needs needs) {
    }

    private final Map<String, Read> playbooks = new TreeMap<>();
    private final Set<String> called = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    void add(String path, Element process) {
        playbooks.putIfAbsent(PlaybookLint.stem(path), new Read(path, process, Needs.of(process)));
    }

    /** @param calledElsewhere what files call that cannot be read */
    List<Finding> check(Set<String> calledElsewhere) {
        called.addAll(calledElsewhere);
        playbooks.values().forEach(it -> Needs.calls(it.process()).forEach(call -> called.add(call.getAttribute("calledElement"))));
        playbooks.forEach((id, it) -> {
            Needs.steps(it.process(), Vocabulary.OPEN_STATEMENT).forEach(step -> checkOpening(id, it, step));
            Needs.calls(it.process()).forEach(call -> checkCall(id, it, call));
        });
        return findings;
    }

    /** The callers of a shared piece hand its kind in. */
    private void checkOpening(String id, Read it, Element step) {
        if (Needs.given(step, Vocabulary.KIND).isPresent()) {
            checkKind(it, step);
        } else if (!called.contains(id)) {
            add(it, PlaybookRule.STATEMENT_HAS_KIND, step, "No kind says which statement is opened.");
        }
    }

    private void checkCall(String id, Read it, Element call) {
        var callee = Optional.ofNullable(playbooks.get(call.getAttribute("calledElement")));
        callee.ifPresent(them -> {
            var lacking = new TreeSet<String>();
            them.needs().names().stream().filter(need -> !isHanded(id, it, call, need)).forEach(lacking::add);
            if (!lacking.isEmpty()) {
                add(it, PlaybookRule.CALL_PASSES_CRISIS, call, "The call of '" + call.getAttribute("calledElement")
                        + "' does not hand on " + String.join(", ", lacking) + ", or nothing says here what that is.");
                return;
            }
            if (them.needs().names().contains(Vocabulary.KIND)) {
                checkKind(it, call);
            }
            them.needs().dueTimes().forEach(name -> checkDue(it, call, name));
        });
    }

    private boolean isHanded(String id, Read it, Element call, String need) {
        return Needs.handed(call, need).filter(source -> Needs.OF_THE_CRISIS.contains(source) || called.contains(id)
                || Needs.given(call, source).isPresent() || it.needs().sets().contains(source)).isPresent();
    }

    private void checkKind(Read it, Element step) {
        Needs.given(step, Vocabulary.KIND).filter(kind -> !kind.startsWith("${") && !Vocabulary.STATEMENT_KINDS.contains(kind))
                .ifPresent(kind -> add(it, PlaybookRule.STATEMENT_HAS_KIND, step, "The kind is '" + kind + "'; it may be "
                        + new TreeSet<>(Vocabulary.STATEMENT_KINDS) + "."));
    }

    private void checkDue(Read it, Element call, String name) {
        Needs.given(call, name).filter(time -> !ActivityChecks.isDue(time)).ifPresent(time ->
                add(it, PlaybookRule.TASK_HAS_DUE_TIME, call, "The parameter " + name + ", by which a task in '"
                        + call.getAttribute("calledElement") + "' is due, is '" + time + "'."));
    }

    private void add(Read it, LintRule rule, Element element, String message) {
        findings.add(rule.found(it.path(), element.getAttribute("id"), Labels.before(element) + message));
    }
}
