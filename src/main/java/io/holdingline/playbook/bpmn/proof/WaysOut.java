package io.holdingline.playbook.bpmn.proof;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which points an end can be reached, be it because something that is sure to come interrupts. */
final class WaysOut {

    private final Net net;
    private final BitSet canEnd = new BitSet();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    /** Scopes that the event at a point ends. */
    private final Map<Integer, Integer> ended = new HashMap<>();

    WaysOut(Net net) {
        this.net = net;
        for (int scope = 0; scope < net.size(); scope++) {
            for (int boundary : net.boundaries()[scope]) {
                if (Events.interrupts(net.at(boundary)) && Events.comesSurely(net.at(boundary))) {
                    ended.put(boundary, scope);
                }
            }
        }
        for (int start : net.eventStarts()) {
            var track = net.at(net.at(start).scope());
            if (Events.interrupts(track.element()) && Events.comesSurely(net.at(start))) {
                ended.put(start, track.scope());
            }
        }
    }

    BitSet canEnd() {
        List.of(net.end(), net.done()).forEach(this::add);
        while (!open.isEmpty()) {
            int point = open.poll();
            for (int before : net.prev()[point]) {
                add(before);
            }
            if (ended.containsKey(point)) {
                inside(ended.get(point));
            }
        }
        return canEnd;
    }

    /** Whether something that is sure to come takes the run out of where that point lies. */
    boolean interrupted(int point) {
        return ended.values().stream().anyMatch(scope -> net.within(point, scope));
    }

    private void inside(int scope) {
        for (int point = 0; point < net.size(); point++) {
            if (!canEnd.get(point) && net.within(point, scope)) {
                add(point);
            }
        }
    }

    private void add(int point) {
        if (!canEnd.get(point)) {
            canEnd.set(point);
            open.add(point);
        }
    }
}
