package io.holdingline.playbook.bpmn.proof;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.bpmn.proof.Net.Point;
import io.holdingline.playbook.xml.Xml;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What sets an event off, and whether that is sure to come. */
final class Events {

    /** A crisis that a person launched has no alert that could end. */
    private static final Set<String> MAY_NEVER_COME = Set.of(Vocabulary.ALERT_RESOLVED);

    private Events() {
    }

    static boolean has(Point point, String kind) {
        return point.kind() == Net.Kind.NODE && definition(point.element(), kind).isPresent();
    }

    static String reference(Point point, String kind) {
        return definition(point.element(), kind).map(event -> event.getAttribute(kind + "Ref")).orElse("");
    }

    /** A timer comes; so does what a person can send with a button at any time. */
    static boolean comesSurely(Point point) {
        return has(point, "timer") || has(point, "message") && !MAY_NEVER_COME.contains(message(point));
    }

    /** Whether the start of an event sub-process ends what runs beside it. */
    static boolean interrupts(Element eventSubProcess) {
        return Xml.children(eventSubProcess, Xml.BPMN, "startEvent").stream()
                .noneMatch(start -> "false".equals(start.getAttribute("isInterrupting")));
    }

    static boolean interrupts(Point boundary) {
        return !"false".equals(boundary.element().getAttribute("cancelActivity"));
    }

    /** Whether the event may come several times and start its track anew while an earlier one runs. */
    static boolean repeats(Point point) {
        return has(point, "message") || definition(point.element(), "timer")
                .map(timer -> !Xml.children(timer, Xml.BPMN, "timeCycle").isEmpty()).orElse(false);
    }

    private static String message(Point point) {
        var wanted = reference(point, "message");
        var definitions = point.element().getOwnerDocument().getDocumentElement();
        return Xml.children(definitions, Xml.BPMN, "message").stream()
                .filter(message -> message.getAttribute("id").equals(wanted)).findFirst()
                .map(message -> message.getAttribute("name")).orElse("");
    }

    private static Optional<Element> definition(Element node, String kind) {
        return Xml.children(node, Xml.BPMN, kind + "EventDefinition").stream().findFirst();
    }
}
