package io.holdingline.playbook.bpmn;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which variables a playbook reads that only its caller can give it.
 *
 * @param names of all of them
 * @param dueTimes those of them by which a task is due
 * @param sets what the playbook writes for itself
 */
record Needs(Set<String> names, Set<String> dueTimes, Set<String> sets) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");
    /** Written by steps and people; whether words are signed is proved elsewhere. */
    private static final Set<String> OF_THE_RUN = Set.of(Vocabulary.STATEMENT_ID, Vocabulary.SIGN_OFF, Vocabulary.PR_REVIEW,
            Vocabulary.LEGAL_REVIEW, Vocabulary.NEXT_UPDATE_AT, Vocabulary.DRAFTING_OPENS_AT, Vocabulary.DECISION);
    /** Known in every crisis from its start, and to a called playbook only where its caller hands them on. */
    static final Set<String> OF_THE_CRISIS = Set.of(Vocabulary.CRISIS_ID, Vocabulary.SEVERITY, Vocabulary.RESOLVED);

    static Needs of(Element process) {
        var sets = new TreeSet<String>();
        named(process, "outputParameter").forEach(it -> sets.add(it.getAttribute("name")));
        named(process, "out").forEach(it -> sets.add(it.getAttribute("target")));
        var names = new TreeSet<String>();
        var dueTimes = new TreeSet<String>();
        for (var element : Xml.all(process)) {
            texts(element).forEach(text -> names.addAll(read(element, text)));
            dueTimes.addAll(read(element, Xml.camunda(element, "dueDate")));
        }
        named(process, "in").stream().filter(it -> given(it, it.getAttribute("source")).isEmpty())
                .forEach(it -> names.add(it.getAttribute("source")));
        if (steps(process, Vocabulary.OPEN_STATEMENT).stream().anyMatch(step -> given(step, Vocabulary.KIND).isEmpty())) {
            names.add(Vocabulary.KIND);
        }
        for (var found : List.of(names, dueTimes)) {
            found.removeIf(name -> name.isEmpty() || sets.contains(name) || OF_THE_RUN.contains(name) || Vocabulary.STEPS.contains(name));
        }
        return new Needs(names, dueTimes, sets);
    }

    /** What an input parameter of the element, or of one around it, says. */
    static Optional<String> given(Element element, String name) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            var found = Xml.children(around, Xml.BPMN, "extensionElements").stream()
                    .flatMap(it -> named(it, "inputParameter").stream()).filter(it -> it.getAttribute("name").equals(name)).findFirst();
            if (found.isPresent()) {
                return found.map(it -> it.getTextContent().strip());
            }
        }
        return Optional.empty();
    }

    /** The variable that a call hands on under that name. */
    static Optional<String> handed(Element call, String name) {
        return named(call, "in").stream().filter(it -> it.getAttribute("target").equals(name) || "all".equals(it.getAttribute("variables")))
                .map(it -> it.getAttribute("target").equals(name) ? it.getAttribute("source") : name).findFirst();
    }

    static List<Element> calls(Element process) {
        return Xml.all(process).stream().filter(it -> Xml.is(it, Xml.BPMN, "callActivity")).toList();
    }

    static List<Element> steps(Element process, String step) {
        return Xml.all(process).stream().filter(it -> Xml.camunda(it, "delegateExpression").equals("${" + step + "}")).toList();
    }

    private static List<Element> named(Element around, String name) {
        return Xml.all(around).stream().filter(it -> Xml.is(it, Xml.CAMUNDA, name)).toList();
    }

    private static Set<String> read(Element element, String text) {
        return VARIABLE.matcher(text).results().map(found -> found.group(1)).filter(name -> given(element, name).isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Element element) {
        var texts = new ArrayList<String>();
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            texts.add(((Attr) attributes.item(at)).getValue());
        }
        if (Xml.children(element).isEmpty()) {
            texts.add(element.getTextContent());
        }
        return texts;
    }
}
