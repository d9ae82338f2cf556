package io.holdingline.playbook.bpmn.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks a net with a small state until nothing new is found: each point is seen at most once in each state, which keeps
 * the walk short however many ways there are. Where a fed parallel join brings tracks together, the best state counts,
 * because all of them have arrived; everywhere else every state that may arrive counts.
 */
final class Walk {

    private static final int UNSEEN = -2;
    private static final int ROOT = -1;

    private final Net net;
    private final Rules rules;
    private final Joins joins;
    private final int states;
    private final int[] cameFrom;
    private final int[] left;
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    private final Map<Integer, Arrivals> arrivals = new HashMap<>();

    Walk(Net net, Joins joins, Rules rules) {
        this.net = net;
        this.joins = joins;
        this.rules = rules;
        this.states = rules.states();
        this.cameFrom = new int[net.size() * states];
        this.left = new int[net.size()];
        Arrays.fill(cameFrom, UNSEEN);
    }

    Walk from(List<Integer> points, int state) {
        points.forEach(point -> see(point, state, ROOT));
        while (!open.isEmpty()) {
            leave(open.poll());
        }
        return this;
    }

    boolean saw(int point, int state) {
        return cameFrom[point * states + state] != UNSEEN;
    }

    /** The states in which the point was reached, one bit each. */
    int seen(int point) {
        int seen = 0;
        for (int state = 0; state < states; state++) {
            seen |= saw(point, state) ? 1 << state : 0;
        }
        return seen;
    }

    /** The points by which the run came to the point in that state, from there to where it began. */
    List<Integer> backwards(int point, int state) {
        var backwards = new ArrayList<Integer>();
        for (int at = point * states + state; at >= 0; at = cameFrom[at]) {
            backwards.add(at / states);
        }
        return backwards;
    }

    /** The same by the labels of the last elements. */
    String way(int point, int state) {
        return net.way(backwards(point, state));
    }

    private void see(int point, int arriving, int from) {
        int state = rules.arrive(point, arriving);
        int stand = point * states + state;
        if (cameFrom[stand] == UNSEEN) {
            cameFrom[stand] = from;
            open.add(stand);
        }
    }

    private void leave(int stand) {
        int point = stand / states;
        int state = stand % states;
        int after = rules.after(point, state);
        for (int next : net.next()[point]) {
            if (net.at(next).is("boundaryEvent")) {
                see(next, rules.interrupted(point, state), stand);
            } else {
                goOn(point, next, after, stand);
            }
        }
        interrupt(point, rules.interrupted(point, state), stand);
    }

    private void goOn(int point, int next, int after, int stand) {
        var isChoice = net.at(point).is("exclusiveGateway") || net.at(point).is("inclusiveGateway");
        for (int state = 0; state < states; state++) {
            if ((after & 1 << state) != 0) {
                arrive(point, next, isChoice ? rules.along(point, next, state) : state, stand);
            }
        }
    }

    private void arrive(int from, int to, int state, int stand) {
        var branches = joins.isParallelJoin(to) ? joins.branches(to) : new int[0];
        if (branches.length == 0) {
            see(to, state, stand);
        } else {
            arrivals.computeIfAbsent(to, join -> new Arrivals(branches, states))
                    .add(indexOf(net.prev()[to], from), state, stand)
                    .forEach((together, last) -> see(to, together, last));
        }
    }

    /** What runs inside a sub-process may be taken out of it at any point. */
    private void interrupt(int point, int state, int stand) {
        for (int scope = net.at(point).scope(); scope != Net.PROCESS; scope = net.at(scope).scope()) {
            if (net.boundaries()[scope].length > 0 && (left[scope] & 1 << state) == 0) {
                left[scope] |= 1 << state;
                for (int boundary : net.boundaries()[scope]) {
                    see(boundary, state, stand);
                }
            }
        }
    }

    private static int indexOf(int[] points, int wanted) {
        int at = 0;
        while (points[at] != wanted) {
            at++;
        }
        return at;
    }
}
