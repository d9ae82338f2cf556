package io.holdingline.playbook.bpmn;

import static io.holdingline.playbook.xml.Xml.camunda;

import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.Role;
import io.holdingline.playbook.xml.Xml;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks user tasks, steps and calls. */
class ActivityChecks {

    private static final String DUE = "P(\\d+[DW])?(T(\\d+H)?(\\d+M)?(\\d+S)?)?|\\$\\{\\w+}";

    private static final Map<String, Role> REVIEWERS = Map.of(Vocabulary.REVIEW_FOR_PR, Role.PR_MANAGER,
            Vocabulary.REVIEW_FOR_LEGAL, Role.LEGAL_REVIEWER);

    private final Sheet sheet;
    private final Set<String> playbooks;

    ActivityChecks(Sheet sheet, Set<String> playbooks) {
        this.sheet = sheet;
        this.playbooks = playbooks;
    }

    void check(Element process) {
        for (var element : Xml.all(process)) {
            switch (element.getLocalName()) {
                case "userTask" -> checkUserTask(element);
                case "serviceTask" -> checkStep(element);
                case "callActivity" -> checkCall(element);
                default -> { }
            }
        }
    }

    private void checkUserTask(Element task) {
        NameChecks.check(sheet, task);
        var reviewer = REVIEWERS.get(camunda(task, "formKey"));
        if (reviewer != null && !reviewer.key().equals(camunda(task, "candidateGroups"))) {
            sheet.add(PlaybookRule.TASK_HAS_ROLE, task, "This review is for " + reviewer.key() + " alone.");
            return;
        }
        if (!Vocabulary.TASK_KINDS.contains(camunda(task, "formKey"))) {
            sheet.add(PlaybookRule.KNOWN_KIND, task, "The kind is '" + camunda(task, "formKey") + "'; known are "
                    + sorted(Vocabulary.TASK_KINDS) + ".");
        }
        var roles = camunda(task, "candidateGroups");
        if (roles.isEmpty() || !Arrays.stream(roles.split(",")).allMatch(role -> Role.ofKey(role.trim()).isPresent())) {
            sheet.add(PlaybookRule.TASK_HAS_ROLE, task, "The roles are '" + roles + "'; known are "
                    + Arrays.stream(Role.values()).map(Role::key).toList() + ".");
        }
        var due = camunda(task, "dueDate");
        if (!isDue(due)) {
            sheet.add(PlaybookRule.TASK_HAS_DUE_TIME, task, "The due time is '" + due + "'.");
        }
    }

    static boolean isDue(String time) {
        return time.length() >= 3 && time.matches(DUE);
    }

    private void checkStep(Element task) {
        var delegate = camunda(task, "delegateExpression");
        if (!Vocabulary.STEPS.contains(delegate.replaceAll("^\\$\\{(\\w+)}$", "$1")) || !delegate.startsWith("$")) {
            sheet.add(PlaybookRule.KNOWN_STEP, task, "The step is '" + delegate + "'; known are "
                    + sorted(Vocabulary.STEPS) + ".");
        }
    }

    private void checkCall(Element call) {
        var called = call.getAttribute("calledElement");
        if (!playbooks.contains(called)) {
            sheet.add(PlaybookRule.CALL_IS_KNOWN, call, "It calls '" + called + "'; known are " + Sheet.some(playbooks) + ".");
        }
        if (!"deployment".equals(camunda(call, "calledElementBinding"))) {
            sheet.add(PlaybookRule.CALL_IS_PINNED, call, "The binding is not deployment.");
        }
        if (!hands(call, "in", "businessKey", "${" + Vocabulary.CRISIS_ID + "}") || !isWiredForSignOff(call, called)) {
            sheet.add(PlaybookRule.CALL_PASSES_CRISIS, call, "The call of '" + called + "' hands on too little.");
        }
    }

    private static boolean isWiredForSignOff(Element call, String called) {
        return !called.equals(Vocabulary.SIGN_OFF_PLAYBOOK) || hands(call, "in", "source", Vocabulary.STATEMENT_ID)
                && hands(call, "out", "target", Vocabulary.SIGN_OFF);
    }

    private static boolean hands(Element call, String direction, String attribute, String value) {
        return Xml.all(call).stream().anyMatch(element -> Xml.is(element, Xml.CAMUNDA, direction)
                && value.equals(element.getAttribute(attribute)));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
