package io.holdingline.playbook.bpmn.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parallel joins are fed by exactly one token on each flow, so that they neither wait for ever nor go on early. */
final class Joins {

    private final Net net;
    /** For each join and each of its flows: the flows that arrive from another branch of a common fork. */
    private final Map<Integer, BitSet[]> apart = new HashMap<>();
    private final Map<Integer, List<int[]>> groups = new HashMap<>();
    private final Map<Integer, int[]> branches = new HashMap<>();

    Joins(Net net) {
        this.net = net;
        Forks.each(net, this::see);
    }

    private void see(Fork fork) {
        if (fork.join() < 0 || !fork.all() || !isParallelJoin(fork.join())) {
            return;
        }
        var incoming = net.prev()[fork.join()];
        var branch = labels(fork, incoming);
        groups.computeIfAbsent(fork.join(), join -> new ArrayList<>()).add(branch);
        var apartHere = apart.computeIfAbsent(fork.join(), join -> Arrays.stream(incoming)
                .mapToObj(flow -> new BitSet()).toArray(BitSet[]::new));
        var fed = new BitSet();
        for (int at = 0; at < branch.length; at++) {
            fed.set(at, branch[at] >= 0);
        }
        for (int at = fed.nextSetBit(0); at >= 0; at = fed.nextSetBit(at + 1)) {
            for (int other = fed.nextSetBit(0); other >= 0; other = fed.nextSetBit(other + 1)) {
                if (branch[at] != branch[other]) {
                    apartHere[at].set(other);
                }
            }
        }
    }

    private int[] labels(Fork fork, int[] incoming) {
        var label = new HashMap<Integer, Integer>();
        for (int branch = 0; branch < fork.branches().length; branch++) {
            for (int point : fork.branches()[branch]) {
                label.put(point, branch);
            }
        }
        return Arrays.stream(incoming).map(flow -> label.getOrDefault(flow, -1)).toArray();
    }

    boolean isParallelJoin(int point) {
        return net.at(point).is("parallelGateway") && net.prev()[point].length > 1;
    }

    /** Whether every two flows come from different branches of a fork that takes all its branches. */
    boolean isFed(int join) {
        var each = apart.get(join);
        return each != null && Arrays.stream(each).allMatch(others -> others.cardinality() == each.length - 1);
    }

    /** The branch of each flow into the join, where one fork alone feeds it; empty elsewhere. */
    int[] branches(int join) {
        return branches.computeIfAbsent(join, at -> {
            var known = groups.getOrDefault(at, List.of());
            return known.size() == 1 && isFed(at) ? known.get(0) : new int[0];
        });
    }
}
