package io.holdingline.playbook.bpmn;

import static io.holdingline.flow.Vocabulary.APPROVED;
import static io.holdingline.flow.Vocabulary.LEGAL_REVIEW;
import static io.holdingline.flow.Vocabulary.NO;
import static io.holdingline.flow.Vocabulary.NOT_REQUIRED;
import static io.holdingline.flow.Vocabulary.PR_REVIEW;
import static io.holdingline.flow.Vocabulary.REQUIRED;
import static io.holdingline.flow.Vocabulary.RESOLVED;
import static io.holdingline.flow.Vocabulary.RETURNED;
import static io.holdingline.flow.Vocabulary.SEVERITY;
import static io.holdingline.flow.Vocabulary.SIGN_OFF;
import static io.holdingline.flow.Vocabulary.YES;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.xml.Xml;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Which values a variable may have where a gateway asks for it. */
class Values {

    static final String DECISION = Vocabulary.DECISION;
    private static final String OPTION = "option.";
    private static final Set<String> REVIEWS = Set.of(Vocabulary.REVIEW_FOR_PR, Vocabulary.REVIEW_FOR_LEGAL);
    private static final Map<String, Set<String>> KNOWN = Map.of(SIGN_OFF, Set.of(APPROVED, RETURNED),
            PR_REVIEW, Set.of(REQUIRED, NOT_REQUIRED), LEGAL_REVIEW, Set.of(REQUIRED, NOT_REQUIRED),
            RESOLVED, Set.of(YES, NO), SEVERITY, Set.of("SEV1", "SEV2", "SEV3", "SEV4"));

    /** @param sources the elements before the gateway. @return empty where anything may come */
    Set<String> of(String variable, List<Element> sources) {
        if (!variable.equals(DECISION)) {
            return KNOWN.getOrDefault(variable, Set.of());
        }
        var values = new HashSet<String>();
        for (var task : sources) {
            if (decides(task)) {
                values.addAll(options(task));
            } else if (REVIEWS.contains(Xml.camunda(task, "formKey"))) {
                values.addAll(Set.of(APPROVED, RETURNED));
            } else {
                return Set.of();
            }
        }
        return values;
    }

    static boolean decides(Element node) {
        return Xml.is(node, Xml.BPMN, "userTask") && Xml.camunda(node, "formKey").equals(Vocabulary.TAKE_DECISION);
    }

    static boolean isAsked(Element node) {
        return Xml.is(node, Xml.BPMN, "userTask");
    }

    Set<String> options(Element task) {
        return Xml.all(task).stream().filter(element -> Xml.is(element, Xml.CAMUNDA, "property"))
                .map(property -> property.getAttribute("name")).filter(name -> name.startsWith(OPTION))
                .map(name -> name.substring(OPTION.length())).collect(Collectors.toSet());
    }
}
