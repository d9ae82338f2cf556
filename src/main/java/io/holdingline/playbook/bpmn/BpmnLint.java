package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.Finding;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks one playbook, from its text to its ways; what cannot be read is not followed, lest one slip shows as ten. */
final class BpmnLint {

    private BpmnLint() {
    }

    static List<Finding> check(String path, String text, Set<String> playbooks) {
        var sheet = new Sheet(path);
        sheet.read(text).ifPresent(document -> {
            new Vocabularies(sheet).check(document.getDocumentElement());
            new Schema(sheet).check(text);
            if (sheet.findings.isEmpty()) {
                oneProcess(sheet, document.getDocumentElement(), playbooks);
            }
        });
        return sheet.findings.stream().distinct().toList();
    }

    private static void oneProcess(Sheet sheet, Element definitions, Set<String> playbooks) {
        var processes = Xml.children(definitions, Xml.BPMN, "process");
        if (processes.size() != 1) {
            sheet.add(PlaybookRule.ONE_PROCESS, sheet.path, "The file holds " + processes.size() + " processes.");
            return;
        }
        var process = processes.get(0);
        new HeadChecks(sheet).check(process);
        new ActivityChecks(sheet, playbooks).check(process);
        new EventChecks(sheet, definitions).check(process);
        new DiagramChecks(sheet, definitions).check(process);
        var ways = new Ways(process);
        new WayChecks(sheet, ways).check();
        new SignOffSearch(sheet, ways).check();
    }
}
