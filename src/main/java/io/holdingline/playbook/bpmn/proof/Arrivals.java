package io.holdingline.playbook.bpmn.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What has arrived at a parallel join so far, branch by branch. */
final class Arrivals {

    private final int[] branches;
    private final int[] worst;
    private final int[] last;

    /** @param branches the branch of each flow into the join */
    Arrivals(int[] branches, int states) {
        this.branches = branches;
        this.worst = new int[Arrays.stream(branches).max().orElse(0) + 1];
        this.last = new int[states];
        Arrays.fill(worst, states);
        Arrays.fill(last, -1);
    }

    /** @return the states in which the run may go on from the join, each with the last stand before it */
    Map<Integer, Integer> add(int flow, int state, int stand) {
        worst[branches[flow]] = Math.min(worst[branches[flow]], state);
        last[state] = stand;
        int best = Arrays.stream(worst).max().orElse(0);
        var together = new HashMap<Integer, Integer>();
        for (int at = best; at < last.length; at++) {
            if (last[at] >= 0) {
                together.put(at, last[at]);
            }
        }
        return together;
    }
}
