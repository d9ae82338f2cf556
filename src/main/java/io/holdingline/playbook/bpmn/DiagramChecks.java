package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.BpmnNames;
import io.holdingline.playbook.xml.Xml;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Checks that everything that runs is also drawn. */
class DiagramChecks {

    private final Sheet sheet;
    private final Set<String> drawn;

    DiagramChecks(Sheet sheet, Element definitions) {
        this.sheet = sheet;
        this.drawn = Xml.all(definitions).stream()
                .filter(element -> Xml.is(element, Xml.BPMN_DI, "BPMNShape") || Xml.is(element, Xml.BPMN_DI, "BPMNEdge"))
                .map(element -> element.getAttribute("bpmnElement")).collect(Collectors.toSet());
    }

    void check(Element process) {
        Xml.all(process).stream()
                .filter(element -> BpmnNames.isNode(element) || Xml.is(element, Xml.BPMN, "sequenceFlow"))
                .filter(element -> !drawn.contains(element.getAttribute("id")))
                .forEach(element -> sheet.add(PlaybookRule.HAS_DIAGRAM, element, "It is not drawn."));
    }
}
