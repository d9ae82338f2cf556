package io.holdingline.playbook.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The ways through a process. A sub-process has two points: its id, where it is entered, and {@link #exit}, where it is
 * left. A boundary event is reached from where its activity is entered.
 */
class Ways {

    /** @param condition the text of the condition; empty where there is none */
    record Step(String from, String to, String flow, String condition) {
    }

    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();

    Ways(Element process) {
        Xml.all(process).stream().filter(BpmnNames::isNode)
                .forEach(node -> nodes.putIfAbsent(node.getAttribute("id"), node));
        Xml.all(process).stream().filter(flow -> Xml.is(flow, Xml.BPMN, "sequenceFlow")).forEach(this::addFlow);
        nodes.forEach(this::addInner);
    }

    static String exit(String subProcess) {
        return subProcess + " (left)";
    }

    Map<String, Element> nodes() {
        return nodes;
    }

    List<Step> from(String point) {
        return steps.getOrDefault(point, List.of());
    }

    /** Every point that has a way on or is a node. */
    List<String> points() {
        var points = new ArrayList<>(nodes.keySet());
        nodes.forEach((id, node) -> {
            if (isSubProcess(node)) {
                points.add(exit(id));
            }
        });
        return points;
    }

    /** Starts of the process and of event sub-processes: where a way begins without another before it. */
    List<String> beginnings() {
        return nodes.entrySet().stream()
                .filter(node -> Xml.is(node.getValue(), Xml.BPMN, "startEvent"))
                .filter(node -> !isSubProcess(parent(node.getValue())) || isEventSubProcess(parent(node.getValue())))
                .map(Map.Entry::getKey).toList();
    }

    /** The name that people read, or the id. */
    String name(String point) {
        var node = nodes.get(point);
        return node == null || node.getAttribute("name").isBlank() ? point : node.getAttribute("name");
    }

    private void addFlow(Element flow) {
        var source = flow.getAttribute("sourceRef");
        var from = nodes.containsKey(source) && isSubProcess(nodes.get(source)) ? exit(source) : source;
        var condition = Xml.children(flow, Xml.BPMN, "conditionExpression").stream().findFirst()
                .map(expression -> expression.getTextContent().strip()).orElse("");
        add(new Step(from, flow.getAttribute("targetRef"), flow.getAttribute("id"), condition));
    }

    private void addInner(String id, Element node) {
        var around = parent(node);
        var inSubProcess = isSubProcess(around) && !isEventSubProcess(around);
        if (Xml.is(node, Xml.BPMN, "boundaryEvent")) {
            add(new Step(node.getAttribute("attachedToRef"), id, id, ""));
        } else if (inSubProcess && Xml.is(node, Xml.BPMN, "startEvent")) {
            add(new Step(around.getAttribute("id"), id, id, ""));
        } else if (inSubProcess && isPlainEnd(node)) {
            add(new Step(id, exit(around.getAttribute("id")), id, ""));
        }
    }

    private void add(Step step) {
        steps.computeIfAbsent(step.from(), point -> new ArrayList<>()).add(step);
    }

    private boolean isPlainEnd(Element node) {
        var isEnd = Xml.is(node, Xml.BPMN, "endEvent") || from(node.getAttribute("id")).isEmpty()
                && !Xml.is(node, Xml.BPMN, "subProcess");
        return isEnd && Xml.children(node).stream().noneMatch(child -> Xml.is(child, Xml.BPMN, "errorEventDefinition"));
    }

    static boolean isSubProcess(Element element) {
        return Xml.is(element, Xml.BPMN, "subProcess");
    }

    static boolean isEventSubProcess(Element element) {
        return isSubProcess(element) && "true".equals(element.getAttribute("triggeredByEvent"));
    }

    private static Element parent(Element element) {
        return (Element) element.getParentNode();
    }
}
