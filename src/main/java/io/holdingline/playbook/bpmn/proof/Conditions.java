package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.bpmn.proof.Net.Point;
import io.holdingline.playbook.xml.Xml;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a flow asks before it is taken. @param variable empty where the condition compares nothing */
record Conditions(String variable, String value) {

    private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) == '([^']*)'}");

    /** Empty where the flow has no condition. */
    static Optional<Conditions> of(Point flow) {
        return Xml.children(flow.element(), Xml.BPMN, "conditionExpression").stream().findFirst().map(expression -> {
            var text = COMPARISON.matcher(expression.getTextContent().strip());
            return text.matches() ? new Conditions(text.group(1), text.group(2)) : new Conditions("", "");
        });
    }

    boolean is(String name, String literal) {
        return variable.equals(name) && value.equals(literal);
    }
}
