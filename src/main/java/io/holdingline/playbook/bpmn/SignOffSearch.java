package io.holdingline.playbook.bpmn;

import io.holdingline.flow.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Walks every way through a playbook and remembers whether the words at hand are signed. They are not at a beginning,
 * after a statement is opened, after a draft, and after any other playbook was called; they are after a call of
 * sign-off whose answer a gateway has asked.
 */
class SignOffSearch {

    private enum Words { UNSIGNED, ANSWERED, SIGNED }

    private record Stand(String point, Words words) {
    }

    private final Sheet sheet;
    private final Ways ways;
    private final Map<Stand, @Nullable Stand> cameFrom = new HashMap<>();
    private final ArrayDeque<Stand> open = new ArrayDeque<>();

    SignOffSearch(Sheet sheet, Ways ways) {
        this.sheet = sheet;
        this.ways = ways;
    }

    void check() {
        ways.beginnings().forEach(point -> visit(new Stand(point, Words.UNSIGNED), null));
        while (!open.isEmpty()) {
            leave(open.poll());
        }
    }

    private void visit(Stand stand, @Nullable Stand from) {
        if (cameFrom.containsKey(stand)) {
            return;
        }
        cameFrom.put(stand, from);
        open.add(stand);
        if (stand.words() != Words.SIGNED && isStep(stand.point(), Vocabulary.PUBLISH_STATEMENT)) {
            sheet.add(PlaybookRule.NO_UNSIGNED_PUBLISH, stand.point(),
                    "The way " + way(stand) + " reaches publishing without a completed sign-off.");
        }
    }

    private void leave(Stand stand) {
        var after = wordsAfter(stand);
        for (var step : ways.from(stand.point())) {
            visit(new Stand(step.to(), asked(step, after)), stand);
        }
    }

    private Words wordsAfter(Stand stand) {
        var node = ways.nodes().get(stand.point());
        if (node == null) {
            return stand.words();
        }
        return switch (node.getLocalName()) {
            case "callActivity" -> isSignOff(node) ? Words.ANSWERED : Words.UNSIGNED;
            case "serviceTask" -> isStep(stand.point(), Vocabulary.OPEN_STATEMENT) ? Words.UNSIGNED : stand.words();
            case "userTask" -> isDraft(node) ? Words.UNSIGNED : stand.words();
            default -> stand.words();
        };
    }

    /** A boundary event leaves a call before its answer. */
    private Words asked(Ways.Step step, Words words) {
        if (isBoundary(step.to())) {
            return Words.UNSIGNED;
        }
        if (words == Words.UNSIGNED || !asksSignOff(step.from())) {
            return words;
        }
        return isApproved(step) ? Words.SIGNED : Words.UNSIGNED;
    }

    private boolean asksSignOff(String point) {
        var node = ways.nodes().get(point);
        return node != null && node.getLocalName().equals("exclusiveGateway")
                && ways.from(point).stream().anyMatch(step -> step.condition().contains(Vocabulary.SIGN_OFF));
    }

    private boolean isApproved(Ways.Step step) {
        if (step.condition().isEmpty()) {
            return ways.from(step.from()).stream().anyMatch(other -> other.condition().equals(says(Vocabulary.RETURNED)))
                    && step.flow().equals(ways.nodes().get(step.from()).getAttribute("default"));
        }
        return step.condition().equals(says(Vocabulary.APPROVED));
    }

    private static String says(String value) {
        return "${" + Vocabulary.SIGN_OFF + " == '" + value + "'}";
    }

    private boolean isStep(String point, String step) {
        var node = ways.nodes().get(point);
        return node != null && Xml.camunda(node, "delegateExpression").equals("${" + step + "}");
    }

    private boolean isBoundary(String point) {
        var node = ways.nodes().get(point);
        return node != null && node.getLocalName().equals("boundaryEvent");
    }

    private static boolean isSignOff(Element call) {
        return call.getAttribute("calledElement").equals(Vocabulary.SIGN_OFF_PLAYBOOK);
    }

    private static boolean isDraft(Element task) {
        return Xml.camunda(task, "formKey").equals(Vocabulary.DRAFT_STATEMENT);
    }

    private String way(Stand stand) {
        List<String> names = new ArrayList<>();
        for (var at = stand; at != null; at = cameFrom.get(at)) {
            names.add("\"" + ways.name(at.point()) + "\"");
        }
        Collections.reverse(names);
        return String.join(" → ", names.subList(Math.max(0, names.size() - 5), names.size()));
    }
}
