package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.proof.Net.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks that everything that waits can go on: events, gateways that wait for events, and joins. */
final class WaitChecks {

    private final Book book;
    private final Net net;
    private final WaysOut waysOut;
    private final List<Finding> findings = new ArrayList<>();

    WaitChecks(Book book) {
        this.book = book;
        this.net = book.net();
        this.waysOut = new WaysOut(net);
    }

    List<Finding> check() {
        for (int point = 0; point < net.size(); point++) {
            var at = net.at(point);
            if (at.is("eventBasedGateway")) {
                checkGateway(point);
            } else if (at.is("intermediateCatchEvent")) {
                checkEvent(point);
            } else if (book.joins().isParallelJoin(point) && !book.joins().isFed(point)) {
                findings.add(book.found(ProofRule.JOIN_IS_FED, point, "\"" + at.label() + "\" waits for "
                        + net.prev()[point].length + " flows, and some of them may never come."));
            }
        }
        net.uncaught().forEach(point -> findings.add(book.found(ProofRule.ERROR_IS_CAUGHT, point,
                "Nobody catches the error of \"" + net.at(point).label() + "\".")));
        return findings;
    }

    private void checkGateway(int gateway) {
        var events = Arrays.stream(net.next()[gateway]).filter(flow -> net.at(flow).kind() == Kind.FLOW)
                .flatMap(flow -> Arrays.stream(net.next()[flow])).mapToObj(net::at).toList();
        if (events.size() < 2 || !events.stream().allMatch(event -> event.is("intermediateCatchEvent"))) {
            add(gateway, "chooses between " + events.size() + (events.size() == 1 ? " way" : " ways")
                    + "; it needs at least two, each to a timer or a message.");
        } else if (events.stream().noneMatch(Events::comesSurely) && !waysOut.interrupted(gateway)) {
            add(gateway, "waits for what may never come.");
        }
    }

    private void checkEvent(int event) {
        var alone = Arrays.stream(net.prev()[event]).flatMap(flow -> Arrays.stream(net.prev()[flow]))
                .anyMatch(before -> !net.at(before).is("eventBasedGateway"));
        if (alone && !Events.comesSurely(net.at(event)) && !waysOut.interrupted(event)) {
            add(event, "waits for what may never come.");
        }
    }

    private void add(int point, String what) {
        findings.add(book.found(ProofRule.WAIT_HAS_WAY_OUT, point, "\"" + net.at(point).label() + "\" " + what));
    }
}
