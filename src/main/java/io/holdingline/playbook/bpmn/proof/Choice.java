package io.holdingline.playbook.bpmn.proof;

import java.util.Arrays;

/** What taking one flow of a gateway says about a variable that has one of two values. */
final class Choice {

    private Choice() {
    }

    /** Whether the flow is taken only where the variable has that value and not the other. */
    static boolean certain(Net net, int gateway, int flow, String variable, String value, String other) {
        var condition = Conditions.of(net.at(flow));
        return condition.map(asked -> asked.is(variable, value))
                .orElseGet(() -> isDefault(net, gateway, flow) && isAsked(net, gateway, variable, other));
    }

    static boolean isDefault(Net net, int gateway, int flow) {
        return net.at(flow).id().equals(net.at(gateway).element().getAttribute("default"));
    }

    /** Whether another flow of the gateway is taken where the variable has that value. */
    static boolean isAsked(Net net, int gateway, String variable, String value) {
        return Arrays.stream(net.next()[gateway]).anyMatch(flow -> Conditions.of(net.at(flow))
                .map(condition -> condition.is(variable, value)).orElse(false));
    }
}
