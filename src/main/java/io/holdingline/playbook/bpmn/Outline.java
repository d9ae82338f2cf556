package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.Xml;
import io.holdingline.flow.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a list of playbooks shows of one.
 *
 * @param calls ids of the playbooks that it calls
 * @param opens the element that opens a statement or has one opened, by the kind that it names
 */
public record Outline(String id, String title, String description, List<String> calls, Map<String, String> opens) {

    /** @param text of a file that the lint let pass */
    public static Outline of(String text) {
        try {
            var process = Xml.children(Xml.parse(text).getDocumentElement(), Xml.BPMN, "process").get(0);
            return new Outline(process.getAttribute("id"), process.getAttribute("name"), description(process),
                    calls(process), opens(process));
        } catch (SAXException broken) {
            throw new IllegalArgumentException("The playbook is not well-formed", broken);
        }
    }

    private static String description(Element process) {
        return Xml.children(process, Xml.BPMN, "documentation").stream().findFirst()
                .map(documentation -> documentation.getTextContent().strip()).orElse("");
    }

    private static List<String> calls(Element process) {
        return Xml.all(process).stream().filter(element -> Xml.is(element, Xml.BPMN, "callActivity"))
                .map(call -> call.getAttribute("calledElement")).distinct().toList();
    }

    /** A called playbook may open the statement for it, so whoever names a kind counts. */
    private static Map<String, String> opens(Element process) {
        var opens = new LinkedHashMap<String, String>();
        Xml.all(process).stream().filter(element -> !element.getAttribute("id").isEmpty()).forEach(step -> Xml.children(step).stream()
                .filter(child -> Xml.is(child, Xml.BPMN, "extensionElements")).flatMap(child -> Xml.all(child).stream())
                .filter(Outline::isKind).forEach(kind -> opens.putIfAbsent(kind.getTextContent().strip(), step.getAttribute("id"))));
        return opens;
    }

    private static boolean isKind(Element element) {
        return Xml.is(element, Xml.CAMUNDA, "inputParameter") && element.getAttribute("name").equals(Vocabulary.KIND);
    }
}
