package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.bpmn.proof.Net.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where a run stands still until a person, a time or a message moves it on. */
final class Waits {

    private Waits() {
    }

    static boolean at(Book book, Callees callees, int point) {
        var node = book.net().at(point);
        if (node.kind() != Kind.NODE) {
            return false;
        }
        return switch (node.element().getLocalName()) {
            case "userTask", "intermediateCatchEvent", "eventBasedGateway" -> true;
            case "boundaryEvent" -> !Events.has(node, "error");
            case "callActivity" -> callees.waits(book, point);
            default -> false;
        };
    }

    /** Whether every way from the start to the end waits somewhere. */
    static boolean always(Book book, Callees callees) {
        return !reached(book, callees, book.net().starts(), new BitSet()).get(book.net().end());
    }

    /** Points that can be reached from those without waiting, apart from those in the set given. */
    static BitSet reached(Book book, Callees callees, List<Integer> starts, BitSet not) {
        var reached = new BitSet();
        var open = new ArrayDeque<Integer>();
        starts.stream().filter(start -> !at(book, callees, start)).forEach(open::add);
        while (!open.isEmpty()) {
            int point = open.poll();
            Arrays.stream(book.net().next()[point]).filter(next -> !reached.get(next) && !not.get(next)
                    && !at(book, callees, next)).forEach(next -> {
                        reached.set(next);
                        open.add(next);
                    });
        }
        return reached;
    }
}
