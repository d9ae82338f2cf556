package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.Xml;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks one playbook by itself; what cannot be read is not followed, lest one slip shows as ten. */
final class BpmnLint {

    private BpmnLint() {
    }

    /** The process, where nothing was found. */
    static Optional<Element> check(Sheet sheet, String text, Set<String> playbooks) {
        return sheet.read(text).flatMap(document -> {
            new Vocabularies(sheet).check(document.getDocumentElement());
            new Schema(sheet).check(text, document.getDocumentElement());
            if (sheet.findings.isEmpty()) {
                return oneProcess(sheet, document.getDocumentElement(), playbooks);
            }
            return Optional.empty();
        });
    }

    private static Optional<Element> oneProcess(Sheet sheet, Element definitions, Set<String> playbooks) {
        var processes = Xml.children(definitions, Xml.BPMN, "process");
        if (processes.size() != 1) {
            sheet.add(PlaybookRule.ONE_PROCESS, sheet.path, "The file holds " + processes.size() + " processes.");
            return Optional.empty();
        }
        var process = processes.get(0);
        new HeadChecks(sheet).check(process);
        new ActivityChecks(sheet, playbooks).check(process);
        new VariableChecks(sheet).check(process);
        new EventChecks(sheet, definitions).check(process);
        new GatewayChecks(sheet, process).check();
        new DiagramChecks(sheet, definitions).check(process);
        return sheet.findings.isEmpty() ? Optional.of(process) : Optional.empty();
    }
}
