package io.holdingline.playbook.bpmn.proof;

import java.util.LinkedHashSet;
import java.util.Set;

/** Writes small playbooks for tests: nodes by kind and id, flows as chains of ids. */
public final class Sketch {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions" targetNamespace="https://holdingline.io/playbooks">
            """;
    private final String id;
    private final StringBuilder body = new StringBuilder();
    private final Set<String> shapes = new LinkedHashSet<>();
    private final Set<String> edges = new LinkedHashSet<>();

    private Sketch(String id) {
        this.id = id;
    }

    /** A playbook with a start event called start. */
    public static Sketch of(String id) {
        return new Sketch(id).node("startEvent", "start", "", "");
    }

    public Sketch node(String kind, String node, String attributes, String content) {
        shapes.add(node);
        body.append("<bpmn:%s id=\"%s\" name=\"%s\" %s>%s</bpmn:%1$s>\n".formatted(kind, node, node, attributes, content));
        return this;
    }

    public Sketch step(String node, String step) {
        return node("serviceTask", node, "camunda:delegateExpression=\"${" + step + "}\"", "");
    }

    public Sketch publish(String node) {
        return step(node, "publishStatement");
    }

    public Sketch open(String node) {
        return node("serviceTask", node, "camunda:delegateExpression=\"${openStatement}\"", "<bpmn:extensionElements><camunda:inputOutput>"
                + "<camunda:inputParameter name=\"kind\">holding</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>");
    }

    public Sketch task(String node, String kind, String role) {
        return node("userTask", node, "camunda:formKey=\"" + kind + "\" camunda:candidateGroups=\"" + role
                + "\" camunda:dueDate=\"PT1H\"", "");
    }

    public Sketch draft(String node) {
        return task(node, "draft-statement", "pr-manager");
    }

    public Sketch pause(String node) {
        return task(node, "stand-down", "pr-manager");
    }

    public Sketch end(String node) {
        return node("endEvent", node, "", "");
    }

    public Sketch and(String node) {
        return node("parallelGateway", node, "", "");
    }

    /** @param usual where the default flow leads; empty for none */
    public Sketch gateway(String kind, String node, String usual) {
        return node(kind, node, usual.isEmpty() ? "" : "default=\"" + node + "__" + usual + "\"", "");
    }

    public Sketch xor(String node, String usual) {
        return gateway("exclusiveGateway", node, usual);
    }

    public Sketch timer(String kind, String node, String attributes) {
        return node(kind, node, attributes, "<bpmn:timerEventDefinition id=\"t_" + node
                + "\"><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>");
    }

    /** @param message alertResolved or updateNow */
    public Sketch message(String kind, String node, String message, String attributes) {
        return node(kind, node, attributes, "<bpmn:messageEventDefinition id=\"m_" + node + "\" messageRef=\"M_" + message + "\" />");
    }

    /** @param in and out variables that are handed on, split by blanks */
    public Sketch call(String node, String called, String in, String out) {
        var mappings = new StringBuilder("<camunda:in businessKey=\"${crisisId}\" /><camunda:in source=\"crisisId\" target=\"crisisId\" />");
        for (var name : in.split(" ")) {
            mappings.append(name.isEmpty() ? "" : "<camunda:in source=\"%s\" target=\"%1$s\" />".formatted(name));
        }
        for (var name : out.split(" ")) {
            mappings.append(name.isEmpty() ? "" : "<camunda:out source=\"%s\" target=\"%1$s\" />".formatted(name));
        }
        return node("callActivity", node, "calledElement=\"" + called + "\" camunda:calledElementBinding=\"deployment\"",
                "<bpmn:extensionElements>" + mappings + "</bpmn:extensionElements>");
    }

    public Sketch signOff(String node) {
        return call(node, "sign-off", "statementId", "signOff");
    }

    /** Everything that the other sketch holds, inside a sub-process; its start is called start_ID. */
    public Sketch sub(String node, String attributes, Sketch inner) {
        shapes.addAll(inner.shapes);
        edges.addAll(inner.edges);
        return node("subProcess", node, attributes, inner.body.toString());
    }

    public static Sketch inside(String id) {
        return new Sketch(id).node("startEvent", "start_" + id, "", "");
    }

    public static Sketch empty(String id) {
        return new Sketch(id);
    }

    /** Flows along the ids, split by blanks; a flow is called SOURCE__TARGET. */
    public Sketch flow(String chain) {
        var nodes = chain.split(" ");
        for (int at = 1; at < nodes.length; at++) {
            edges.add(nodes[at - 1] + "__" + nodes[at]);
            body.append("<bpmn:sequenceFlow id=\"%s__%s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />\n".formatted(nodes[at - 1], nodes[at]));
        }
        return this;
    }

    public Sketch flowIf(String source, String target, String variable, String value) {
        edges.add(source + "__" + target);
        body.append("<bpmn:sequenceFlow id=\"%s__%s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${%s == '%s'}</bpmn:conditionExpression></bpmn:sequenceFlow>\n"
                .formatted(source, target, variable, value));
        return this;
    }

    /** From open to an approved gateway called ok, returned words going back to the draft; publish is left out. */
    public Sketch signed(String publish) {
        return open("open").draft("draft").signOff("signing").xor("ok", publish).flow("open draft signing ok " + publish)
                .flowIf("ok", "draft", "signOff", "returned");
    }

    public String text() {
        var drawing = new StringBuilder("<bpmndi:BPMNDiagram id=\"Diagram\"><bpmndi:BPMNPlane id=\"Plane\" bpmnElement=\"" + id + "\">");
        shapes.forEach(node -> drawing.append("<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%1$s\"><dc:Bounds x=\"0\" y=\"0\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>\n".formatted(node)));
        edges.forEach(flow -> drawing.append("<bpmndi:BPMNEdge id=\"%s_di\" bpmnElement=\"%1$s\"><di:waypoint x=\"0\" y=\"0\" /><di:waypoint x=\"9\" y=\"9\" /></bpmndi:BPMNEdge>\n".formatted(flow)));
        return HEAD + "<bpmn:process id=\"" + id + "\" name=\"" + id + "\" isExecutable=\"true\" camunda:historyTimeToLive=\"P90D\">"
                + body + "</bpmn:process><bpmn:message id=\"M_alertResolved\" name=\"alertResolved\" /><bpmn:message id=\"M_updateNow\" name=\"updateNow\" />"
                + "<bpmn:error id=\"E_one\" name=\"one\" errorCode=\"one\" />" + drawing
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>";
    }
}
