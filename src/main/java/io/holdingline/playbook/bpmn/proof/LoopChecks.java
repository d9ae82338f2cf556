package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.proof.Net.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Checks that every way can end, and that no loop spins by itself. */
final class LoopChecks {

    private final Book book;
    private final Net net;
    private final Callees callees;

    LoopChecks(Book book, Callees callees) {
        this.book = book;
        this.net = book.net();
        this.callees = callees;
    }

    List<Finding> check() {
        var findings = new ArrayList<Finding>();
        var stuck = new BitSet();
        stuck.set(0, net.size());
        stuck.andNot(new WaysOut(net).canEnd());
        clear(stuck, point -> Net.isEventSubProcess(net.at(point).element()));
        circle(stuck).ifPresent(point -> findings.add(book.found(ProofRule.LOOP_HAS_EXIT, point,
                "No end can be reached from \"" + net.at(point).label() + "\".")));
        var spinning = new BitSet();
        spinning.set(0, net.size());
        clear(spinning, point -> Waits.at(book, callees, point));
        trim(spinning);
        circle(spinning).ifPresent(point -> findings.add(book.found(ProofRule.LOOP_WAITS, point,
                "\"" + net.at(point).label() + "\" leads back to itself without waiting.")));
        return findings;
    }

    private static void clear(BitSet set, IntPredicate test) {
        IntStream.range(0, set.length()).filter(set::get).filter(test).forEach(set::clear);
    }

    /** Takes out what leads to no circle, so that what is left is on a circle or between two. */
    private void trim(BitSet set) {
        var onwards = new int[net.size()];
        var open = new ArrayDeque<Integer>();
        set.stream().forEach(point -> {
            onwards[point] = (int) Arrays.stream(net.next()[point]).filter(set::get).count();
            if (onwards[point] == 0) {
                open.add(point);
            }
        });
        while (!open.isEmpty()) {
            int point = open.poll();
            set.clear(point);
            Arrays.stream(net.prev()[point]).filter(set::get).filter(before -> --onwards[before] == 0)
                    .forEach(open::add);
        }
    }

    /**
     * An element on a circle in the set, found by going on until a point comes again; the last element before it stops
     * where it stops, as in a sub-process in which nothing begins.
     */
    private Optional<Integer> circle(BitSet set) {
        var seen = new BitSet();
        var node = Optional.<Integer>empty();
        for (int point = set.nextSetBit(0); point >= 0 && !seen.get(point); point = onwards(point, set)) {
            seen.set(point);
            node = net.at(point).kind() == Kind.NODE ? Optional.of(point) : node;
        }
        return node;
    }

    private int onwards(int point, BitSet set) {
        return Arrays.stream(net.next()[point]).filter(set::get).findFirst().orElse(-1);
    }
}
