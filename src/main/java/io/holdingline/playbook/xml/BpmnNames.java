package io.holdingline.playbook.xml;

import java.util.Set;
import org.w3c.dom.Element;

/** Which elements and attributes of BPMN Holdingline runs. */
public final class BpmnNames {

    public static final Set<String> ACTIVITIES = Set.of("userTask", "serviceTask", "callActivity", "subProcess");
    public static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway",
            "eventBasedGateway");
    public static final Set<String> EVENTS = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent",
            "intermediateThrowEvent");
    private static final Set<String> DEFINITIONS = Set.of("timerEventDefinition", "messageEventDefinition",
            "errorEventDefinition", "terminateEventDefinition");
    private static final Set<String> HARMLESS = Set.of("definitions", "process", "documentation", "extensionElements",
            "incoming", "outgoing", "sequenceFlow", "conditionExpression", "timeDate", "timeDuration", "timeCycle",
            "message", "error", "laneSet", "lane", "flowNodeRef", "textAnnotation", "text", "association", "group",
            "category", "categoryValue", "collaboration", "participant");

    public static final Set<String> CAMUNDA_ELEMENTS = Set.of("inputOutput", "inputParameter", "outputParameter", "in", "out",
            "properties", "property");
    public static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("formKey", "candidateGroups", "dueDate", "delegateExpression",
            "asyncBefore", "asyncAfter", "exclusive", "historyTimeToLive", "calledElementBinding", "versionTag",
            "isStartableInTasklist", "modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon");

    private BpmnNames() {
    }

    public static boolean isNode(Element element) {
        var name = element.getLocalName();
        return Xml.BPMN.equals(element.getNamespaceURI())
                && (ACTIVITIES.contains(name) || GATEWAYS.contains(name) || EVENTS.contains(name));
    }

    public static boolean isEventDefinition(Element element) {
        return Xml.BPMN.equals(element.getNamespaceURI()) && element.getLocalName().endsWith("EventDefinition");
    }

    public static boolean isKnown(Element element) {
        var name = element.getLocalName();
        return isNode(element) || DEFINITIONS.contains(name) || HARMLESS.contains(name);
    }
}
