package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.BpmnNames;
import io.holdingline.playbook.xml.Xml;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What people see of an element in the diagram where its id, made by the Modeler, tells them nothing. */
final class Labels {

    private static final Pattern MADE = Pattern.compile("[A-Z][A-Za-z]*_[0-9a-z]{6,8}");

    private Labels() {
    }

    /** The beginning of a message; empty where the id speaks for itself, or nothing can be said. */
    static String before(Element element) {
        return MADE.matcher(element.getAttribute("id")).matches() ? place(element).map(place -> place + ": ").orElse("") : "";
    }

    private static Optional<String> place(Element element) {
        if (Xml.is(element, Xml.BPMN, "sequenceFlow")) {
            return beside(element, element.getAttribute("sourceRef")).flatMap(from -> beside(element, element.getAttribute("targetRef"))
                    .map(to -> "From " + quoted(from) + " to " + quoted(to)));
        } else if (!element.getAttribute("name").isBlank()) {
            return Optional.of(quoted(element));
        } else if (!element.getAttribute("attachedToRef").isEmpty()) {
            return beside(element, element.getAttribute("attachedToRef")).map(host -> kind(element) + " on " + quoted(host));
        }
        return BpmnNames.isNode(element) ? before(element, element.getAttribute("id")).map(source -> kind(element) + " after " + quoted(source))
                : Optional.empty();
    }

    private static Optional<Element> before(Element element, String id) {
        return Xml.children(element.getParentNode(), Xml.BPMN, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("targetRef").equals(id)).findFirst()
                .flatMap(flow -> beside(element, flow.getAttribute("sourceRef")));
    }

    private static Optional<Element> beside(Element element, String id) {
        return Xml.children(element.getParentNode()).stream().filter(it -> it.getAttribute("id").equals(id)).findFirst();
    }

    private static String quoted(Element element) {
        var name = element.getAttribute("name");
        return name.isBlank() ? "a " + kind(element).toLowerCase(Locale.UK) : "“" + Sheet.excerpt(name) + "”";
    }

    private static String kind(Element element) {
        var words = element.getLocalName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
