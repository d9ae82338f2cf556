package io.holdingline.playbook.bpmn;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.xml.Xml;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks that nothing but steps and people writes what steps and gateways rely on. */
class VariableChecks {

    private static final Set<String> RESERVED = Set.of(Vocabulary.CRISIS_ID, Vocabulary.SEVERITY, Vocabulary.STATEMENT_ID,
            Vocabulary.SIGN_OFF, Vocabulary.PR_REVIEW, Vocabulary.LEGAL_REVIEW, Vocabulary.NEXT_UPDATE_AT,
            Vocabulary.DRAFTING_OPENS_AT, Vocabulary.RESOLVED, Vocabulary.DECISION);

    private final Sheet sheet;

    VariableChecks(Sheet sheet) {
        this.sheet = sheet;
    }

    void check(Element process) {
        for (var element : Xml.all(process)) {
            if (Xml.CAMUNDA.equals(element.getNamespaceURI())) {
                switch (element.getLocalName()) {
                    case "inputParameter", "outputParameter" -> checkParameter(element);
                    case "in", "out" -> checkHandOver(element);
                    default -> { }
                }
            }
        }
    }

    private void checkParameter(Element parameter) {
        var name = parameter.getAttribute("name");
        if (RESERVED.contains(name) && !saysWhatBecameOfSignOff(parameter)) {
            sheet.add(PlaybookRule.RESERVED_VARIABLE, parameter, "The parameter writes " + name + ".");
        }
    }

    private void checkHandOver(Element handOver) {
        var source = handOver.getAttribute("source");
        var target = handOver.getAttribute("target");
        if (!source.equals(target) && (RESERVED.contains(source) || RESERVED.contains(target))) {
            sheet.add(PlaybookRule.RESERVED_VARIABLE, handOver, "The call turns " + source + " into " + target + ".");
        }
    }

    private boolean saysWhatBecameOfSignOff(Element parameter) {
        var step = Xml.camunda((Element) parameter.getParentNode().getParentNode().getParentNode(), "delegateExpression");
        var value = parameter.getTextContent().strip();
        return PlaybookLint.stem(sheet.path).equals(Vocabulary.SIGN_OFF_PLAYBOOK)
                && parameter.getLocalName().equals("outputParameter")
                && parameter.getAttribute("name").equals(Vocabulary.SIGN_OFF)
                && (says(step, value, Vocabulary.COMPLETE_SIGN_OFF, Vocabulary.APPROVED)
                || says(step, value, Vocabulary.RETURN_TO_DRAFT, Vocabulary.RETURNED));
    }

    private static boolean says(String step, String value, String wantedStep, String wantedValue) {
        return step.equals("${" + wantedStep + "}") && value.equals(wantedValue);
    }
}
