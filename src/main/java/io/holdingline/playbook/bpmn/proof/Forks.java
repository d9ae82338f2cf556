package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.bpmn.proof.Net.Kind;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Finds every place where tracks part and what may run on each of them; one fork is held in memory at a time. */
final class Forks {

    private final Net net;
    private final int[] meetings;
    private final int[] stamp;
    private final int[] found;
    private int stamps;

    private Forks(Net net) {
        this.net = net;
        this.meetings = Meetings.of(net);
        this.stamp = new int[net.size()];
        this.found = new int[net.size()];
    }

    static void each(Net net, Consumer<Fork> use) {
        var forks = new Forks(net);
        for (int point = 0; point < net.size(); point++) {
            forks.at(point, use);
        }
    }

    private void at(int point, Consumer<Fork> use) {
        var node = net.at(point);
        if (node.is("boundaryEvent") && !Events.interrupts(node)) {
            besideActivity(point, use);
        } else if (node.is("subProcess") && Net.isEventSubProcess(node.element())
                && !Events.interrupts(node.element())) {
            besideScope(point, use);
        } else if (node.kind() != Kind.FLOW && !node.is("exclusiveGateway") && !node.is("eventBasedGateway")) {
            var flows = Arrays.stream(net.next()[point]).filter(next -> net.at(next).kind() == Kind.FLOW).toArray();
            if (flows.length > 1) {
                use.accept(parted(point, flows));
            }
        }
    }

    private Fork parted(int point, int[] flows) {
        var all = !net.at(point).is("inclusiveGateway") && Arrays.stream(flows).noneMatch(this::hasCondition);
        var join = meetings[point];
        if (join >= 0 && !waits(join)) {
            join = -1;
        }
        var scope = net.at(point).scope();
        var branches = branches(flows, join, scope);
        var needsOrder = join >= 0 && net.at(join).kind() == Kind.NODE;
        if (needsOrder && !apart(point, branches)) {
            join = -1;
            branches = branches(flows, join, scope);
        }
        return new Fork(point, all, branches, join, false);
    }

    private int[][] branches(int[] flows, int stop, int scope) {
        return Arrays.stream(flows).mapToObj(flow -> reach(new int[]{flow}, stop, scope)).toArray(int[][]::new);
    }

    private boolean hasCondition(int flow) {
        return Conditions.of(net.at(flow)).isPresent();
    }

    private boolean waits(int join) {
        var at = net.at(join);
        return at.kind() != Kind.NODE || (at.is("parallelGateway") || at.is("inclusiveGateway"))
                && net.prev()[join].length > 1;
    }

    private boolean apart(int fork, int[][] branches) {
        int mark = ++stamps;
        for (var branch : branches) {
            for (int point : branch) {
                if (stamp[point] == mark || point == fork) {
                    return false;
                }
                stamp[point] = mark;
            }
        }
        return true;
    }

    private void besideActivity(int boundary, Consumer<Fork> use) {
        for (int activity : net.prev()[boundary]) {
            var scope = net.at(activity).scope();
            var onwards = IntStream.concat(IntStream.of(activity), Arrays.stream(net.next()[activity])
                    .filter(next -> next != boundary)).toArray();
            var main = reach(onwards, boundary, scope);
            use.accept(new Fork(boundary, true, new int[][]{main, reach(new int[]{boundary}, -1, scope)}, -1,
                    Events.repeats(net.at(boundary))));
        }
    }

    private void besideScope(int track, Consumer<Fork> use) {
        var scope = net.at(track).scope();
        var inside = IntStream.range(0, net.size()).filter(point -> point != track && net.within(point, scope)).toArray();
        var branches = new int[][]{
                Arrays.stream(inside).filter(point -> !net.within(point, track)).toArray(),
                Arrays.stream(inside).filter(point -> net.within(point, track)).toArray()};
        use.accept(new Fork(track, true, branches, -1, true));
    }

    /** Every point that can be reached without leaving the scope and without passing the stop. */
    private int[] reach(int[] starts, int stop, int scope) {
        int mark = ++stamps;
        int count = 0;
        for (int start : starts) {
            if (stamp[start] != mark) {
                stamp[start] = mark;
                found[count++] = start;
            }
        }
        for (int at = 0; at < count; at++) {
            for (int next : net.next()[found[at]]) {
                if (next != stop && stamp[next] != mark && net.within(next, scope)) {
                    stamp[next] = mark;
                    found[count++] = next;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
