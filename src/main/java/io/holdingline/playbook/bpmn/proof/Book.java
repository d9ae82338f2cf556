package io.holdingline.playbook.bpmn.proof;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.LintRule;
import io.holdingline.playbook.xml.Xml;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** One playbook that can be read. @param id the name of its file without ending, by which others call it */
record Book(String path, String id, Net net, Joins joins) {

    static Book of(String path, String id, Element process) {
        var net = NetBuilder.of(process);
        return new Book(path, id, net, new Joins(net));
    }

    Finding found(LintRule rule, int point, String message) {
        var element = net.at(point).id();
        return rule.found(path, element.isBlank() ? path : element, message);
    }

    boolean isSignOff() {
        return id.equals(Vocabulary.SIGN_OFF_PLAYBOOK);
    }

    /** The points that call another playbook. */
    List<Integer> calls() {
        return IntStream.range(0, net.size()).filter(point -> net.at(point).is("callActivity")).boxed().toList();
    }

    String called(int call) {
        return net.at(call).element().getAttribute("calledElement");
    }

    boolean hands(int call, String direction, String variable) {
        return Xml.all(net.at(call).element()).stream().filter(element -> Xml.is(element, Xml.CAMUNDA, direction))
                .anyMatch(element -> variable.equals(element.getAttribute("target"))
                        || "all".equals(element.getAttribute("variables")));
    }
}
