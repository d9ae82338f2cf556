package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.Xml;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a list of playbooks shows of one. @param calls ids of the playbooks that it calls */
public record Outline(String id, String title, String description, List<String> calls) {

    /** @param text of a file that the lint let pass */
    public static Outline of(String text) {
        try {
            var process = Xml.children(Xml.parse(text).getDocumentElement(), Xml.BPMN, "process").get(0);
            return new Outline(process.getAttribute("id"), process.getAttribute("name"), description(process),
                    calls(process));
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
}
