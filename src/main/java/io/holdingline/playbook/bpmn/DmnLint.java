package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.Finding;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Checks one decision table. */
final class DmnLint {

    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");

    private final Sheet sheet;

    private DmnLint(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Finding> check(String path, String text) {
        var sheet = new Sheet(path);
        sheet.read(text).ifPresent(document -> new DmnLint(sheet).check(document.getDocumentElement()));
        return sheet.findings.stream().distinct().toList();
    }

    private void check(Element definitions) {
        var decisions = Xml.all(definitions).stream().filter(element -> "decision".equals(element.getLocalName())).toList();
        if (decisions.stream().noneMatch(decision -> PlaybookLint.stem(sheet.path).equals(decision.getAttribute("id")))) {
            sheet.add(PlaybookRule.ID_IS_FILE_NAME, sheet.path, "No decision is called " + PlaybookLint.stem(sheet.path) + ".");
        }
        decisions.forEach(this::checkDecision);
        Xml.all(definitions).forEach(this::refuseCode);
    }

    private void checkDecision(Element decision) {
        if (!decision.getAttributeNS(Xml.CAMUNDA_DMN, "historyTimeToLive").matches("P\\d+D|\\d+")) {
            sheet.add(PlaybookRule.HISTORY_TIME_TO_LIVE, decision, "The history time to live is missing or unreadable.");
        }
        var tables = Xml.children(decision).stream().filter(child -> "decisionTable".equals(child.getLocalName())).toList();
        if (tables.size() != 1 || !HIT_POLICIES.contains(tables.get(0).getAttribute("hitPolicy"))) {
            sheet.add(PlaybookRule.HIT_POLICY, decision, "The decision has no table with a hit policy.");
        }
    }

    private void refuseCode(Element element) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if ("expressionLanguage".equals(((Attr) attributes.item(at)).getLocalName())) {
                sheet.add(PlaybookRule.NO_CODE, element, "Tables speak FEEL and nothing else.");
            }
        }
    }
}
