package io.holdingline.playbook.bpmn;

import io.holdingline.playbook.xml.BpmnNames;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Checks that every gateway finds a way on, and asks for values that can come. */
class GatewayChecks {

    private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) == '([^']*)'}");
    private static final Set<String> CHOOSING = Set.of("exclusiveGateway", "inclusiveGateway");

    private final Sheet sheet;
    private final Values values;
    private final Map<String, Element> nodes = new HashMap<>();
    private final Map<String, List<Element>> leaving = new HashMap<>();
    private final Map<String, List<Element>> before = new HashMap<>();

    GatewayChecks(Sheet sheet, Element process) {
        this.sheet = sheet;
        this.values = new Values();
        var all = Xml.all(process);
        all.stream().filter(BpmnNames::isNode).forEach(node -> nodes.put(node.getAttribute("id"), node));
        all.stream().filter(element -> Xml.is(element, Xml.BPMN, "sequenceFlow")).forEach(this::keep);
    }

    private void keep(Element flow) {
        var source = flow.getAttribute("sourceRef");
        leaving.computeIfAbsent(source, id -> new ArrayList<>()).add(flow);
        if (nodes.containsKey(source)) {
            before.computeIfAbsent(flow.getAttribute("targetRef"), id -> new ArrayList<>()).add(nodes.get(source));
        }
    }

    void check() {
        nodes.forEach((id, node) -> {
            var flows = leaving.getOrDefault(id, List.of());
            if (CHOOSING.contains(node.getLocalName())) {
                flows.forEach(flow -> checkValue(node, flow));
                if (flows.size() > 1) {
                    checkChoice(node, flows);
                } else {
                    flows.forEach(this::refuseCondition);
                }
            } else {
                flows.forEach(this::refuseCondition);
            }
            if (Values.decides(node) && values.options(node).size() < 2) {
                sheet.add(PlaybookRule.DECISION_HAS_OPTIONS, node, "It offers " + values.options(node).size() + " options.");
            }
        });
    }

    private void refuseCondition(Element flow) {
        if (!condition(flow).isEmpty()) {
            sheet.add(PlaybookRule.GATEWAY_DECIDES, flow, "The flow has a condition, and there is nothing to choose from.");
        }
    }

    private void checkChoice(Element gateway, List<Element> flows) {
        var byDefault = gateway.getAttribute("default");
        if (isInclusive(gateway) && flows.stream().anyMatch(flow -> condition(flow).isEmpty())) {
            return;
        }
        for (var flow : flows) {
            if (!flow.getAttribute("id").equals(byDefault) && !COMPARISON.matcher(condition(flow)).matches()) {
                sheet.add(PlaybookRule.GATEWAY_DECIDES, flow, "The flow compares nothing and is not the default.");
                return;
            }
        }
        if (flows.stream().noneMatch(flow -> flow.getAttribute("id").equals(byDefault)) && !isExhaustive(gateway, flows)) {
            sheet.add(PlaybookRule.GATEWAY_DECIDES, gateway, "No flow is taken where no condition holds.");
        }
    }

    private static boolean isInclusive(Element gateway) {
        return gateway.getLocalName().equals("inclusiveGateway");
    }

    private boolean isExhaustive(Element gateway, List<Element> flows) {
        var asked = new HashMap<String, Set<String>>();
        for (var flow : flows) {
            var comparison = COMPARISON.matcher(condition(flow));
            if (comparison.matches()) {
                asked.computeIfAbsent(comparison.group(1), name -> new HashSet<>()).add(comparison.group(2));
            }
        }
        return asked.entrySet().stream().anyMatch(entry -> {
            var known = values.of(entry.getKey(), before.getOrDefault(gateway.getAttribute("id"), List.of()));
            return !known.isEmpty() && entry.getValue().containsAll(known);
        });
    }

    private void checkValue(Element gateway, Element flow) {
        var comparison = COMPARISON.matcher(condition(flow));
        if (!comparison.matches()) {
            return;
        }
        var sources = before.getOrDefault(gateway.getAttribute("id"), List.of());
        if (comparison.group(1).equals(Values.DECISION) && !sources.stream().allMatch(Values::isAsked)) {
            sheet.add(PlaybookRule.VALUE_IS_KNOWN, flow, "Nobody has decided directly before the gateway.");
            return;
        }
        var known = values.of(comparison.group(1), sources);
        if (!known.isEmpty() && !known.contains(comparison.group(2))) {
            sheet.add(PlaybookRule.VALUE_IS_KNOWN, flow, comparison.group(1) + " never is '" + comparison.group(2)
                    + "'; it may be " + new TreeSet<>(known) + ".");
        }
    }

    private static String condition(Element flow) {
        return Xml.children(flow, Xml.BPMN, "conditionExpression").stream().findFirst()
                .map(expression -> expression.getTextContent().strip()).orElse("");
    }
}
