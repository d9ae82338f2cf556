package io.holdingline.playbook.bpmn.proof;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where all ways that begin at a point meet again: its nearest post-dominator, by the algorithm of Cooper, Harvey and
 * Kennedy over the ways that end of themselves. Ways that terminate or throw an error never come to a meeting, but for
 * points from which nothing else is possible: there a termination is the end.
 */
final class Meetings {

    private static final int NONE = -1;

    private final Net net;
    private final BitSet kills;
    private final int[] order;
    private final int[] rank;
    private final int[] meeting;

    private Meetings(Net net, BitSet kills) {
        this.net = net;
        this.kills = kills;
        this.rank = new int[net.size()];
        this.meeting = new int[net.size()];
        Arrays.fill(rank, NONE);
        Arrays.fill(meeting, NONE);
        this.order = backwards();
        settle();
    }

    /** By point; -1 where no end can be reached. */
    static int[] of(Net net) {
        var meeting = new Meetings(net, net.kills()).meeting;
        var errors = new BitSet();
        net.kills().stream().filter(point -> !Events.has(net.at(point), "terminate")).forEach(errors::set);
        var withTerminations = new Meetings(net, errors).meeting;
        for (int point = 0; point < meeting.length; point++) {
            meeting[point] = meeting[point] == NONE ? withTerminations[point] : meeting[point];
        }
        meeting[net.end()] = NONE;
        return meeting;
    }

    private int[] successors(int point) {
        return point == net.done() ? new int[]{net.end()} : kills.get(point) ? new int[0] : net.next()[point];
    }

    /** Points from the end backwards, each after at least one that follows it. */
    private int[] backwards() {
        var finished = new int[net.size()];
        var stack = new int[net.size() + 1];
        var tried = new int[net.size()];
        var seen = new boolean[net.size()];
        int top = 0;
        int count = 0;
        stack[top++] = net.end();
        seen[net.end()] = true;
        while (top > 0) {
            int point = stack[top - 1];
            int before = predecessor(point, tried[point]++);
            if (before == NONE) {
                finished[count++] = point;
                top--;
            } else if (!seen[before] && !kills.get(before)) {
                seen[before] = true;
                stack[top++] = before;
            }
        }
        for (int at = 0; at < count; at++) {
            rank[finished[at]] = at;
        }
        return Arrays.copyOf(finished, count);
    }

    private int predecessor(int point, int index) {
        var before = net.prev()[point];
        return index < before.length ? before[index]
                : point == net.end() && index == before.length ? net.done() : NONE;
    }

    private void settle() {
        meeting[net.end()] = net.end();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at = order.length - 2; at >= 0; at--) {
                int found = met(order[at]);
                changed |= meeting[order[at]] != found;
                meeting[order[at]] = found;
            }
        }
    }

    private int met(int point) {
        int found = NONE;
        for (int after : successors(point)) {
            if (rank[after] != NONE && meeting[after] != NONE) {
                found = found == NONE ? after : common(found, after);
            }
        }
        return found;
    }

    private int common(int one, int other) {
        while (one != other) {
            while (rank[one] < rank[other]) {
                one = meeting[one];
            }
            while (rank[other] < rank[one]) {
                other = meeting[other];
            }
        }
        return one;
    }
}
