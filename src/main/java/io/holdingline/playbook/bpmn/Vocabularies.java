package io.holdingline.playbook.bpmn;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.xml.BpmnNames;
import io.holdingline.playbook.xml.Xml;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks every element, attribute and text against short lists of what may be there; code is in none of them. */
class Vocabularies {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    private static final Pattern SIMPLE = Pattern.compile("\\$\\{([A-Za-z]\\w*)( == '[\\w -]*')?}");
    private static final Set<String> NOT_VARIABLES = Set.of("execution", "task", "caseExecution", "currentUser",
            "authenticatedUserId", "authenticatedGroupIds", "externalTask");

    private static final Set<String> PROSE = Set.of("documentation", "text");

    private final Sheet sheet;

    Vocabularies(Sheet sheet) {
        this.sheet = sheet;
    }

    void check(Element element) {
        if (isDrawing(element) || isRun(element)) {
            Xml.children(element).forEach(this::check);
        }
    }

    private static boolean isDrawing(Element element) {
        return !Xml.BPMN.equals(element.getNamespaceURI()) && !Xml.CAMUNDA.equals(element.getNamespaceURI());
    }

    /** What stands inside an element that is refused goes with it. */
    private boolean isRun(Element element) {
        var isCamunda = Xml.CAMUNDA.equals(element.getNamespaceURI());
        if (isCamunda && !BpmnNames.CAMUNDA_ELEMENTS.contains(element.getLocalName())) {
            refuse(PlaybookRule.NO_CODE, element, "camunda:" + element.getLocalName());
        } else if (!isCamunda && !BpmnNames.isKnown(element)) {
            refuse(PlaybookRule.KNOWN_ELEMENT, element, element.getLocalName());
        } else {
            checkAttributes(element);
            checkText(element);
            return true;
        }
        return false;
    }

    private void checkAttributes(Element element) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            var attribute = (Attr) attributes.item(at);
            var camunda = Xml.CAMUNDA.equals(attribute.getNamespaceURI());
            if (runsCode(attribute) || camunda && !BpmnNames.CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName())) {
                refuse(PlaybookRule.NO_CODE, element, attribute.getName());
            } else {
                checkValue(element, attribute);
            }
        }
    }

    private void checkValue(Element element, Attr attribute) {
        if ("name".equals(attribute.getLocalName()) || Xml.is(element, Xml.CAMUNDA, "property")) {
            checkPlain(element, attribute.getValue());
        } else {
            checkExpression(element, attribute.getValue(), "delegateExpression".equals(attribute.getLocalName()));
        }
    }

    private void checkPlain(Element element, String text) {
        if (EXPRESSION.matcher(text).find()) {
            sheet.add(PlaybookRule.PLAIN_TEXT, element, "The text " + Sheet.excerpt(text) + " holds an expression.");
        }
    }

    private static boolean runsCode(Attr attribute) {
        var name = String.valueOf(attribute.getLocalName());
        return name.equals("language") || name.equals("expressionLanguage") || name.equals("sourceExpression")
                || name.equals("implementation");
    }

    private void checkText(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                if (PROSE.contains(element.getLocalName())) {
                    checkPlain(element, child.getNodeValue());
                } else {
                    checkExpression(element, child.getNodeValue().strip(), false);
                }
            }
        }
    }

    private void checkExpression(Element element, String text, boolean delegate) {
        if (EXPRESSION.matcher(text).find() && !isSimple(text, delegate)) {
            sheet.add(PlaybookRule.SIMPLE_EXPRESSION, element, "The expression " + Sheet.excerpt(text) + " says too much.");
        }
    }

    private static boolean isSimple(String text, boolean delegate) {
        var simple = SIMPLE.matcher(text);
        return simple.matches() && !NOT_VARIABLES.contains(simple.group(1))
                && (delegate || !Vocabulary.STEPS.contains(simple.group(1)));
    }

    private void refuse(PlaybookRule rule, Element element, String what) {
        sheet.add(rule, element, "Holdingline does not run " + what + ".");
    }
}
