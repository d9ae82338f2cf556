package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.bpmn.proof.Net.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds who catches an error: the nearest scope around with a boundary event or an event sub-process for it. */
final class Catchers {

    private final List<Point> points;
    /** Catching points by the scope whose errors they catch. */
    private final Map<Integer, List<Integer>> byScope = new HashMap<>();

    Catchers(List<Point> points, Map<String, Integer> byId) {
        this.points = points;
        for (int point = 0; point < points.size(); point++) {
            var at = points.get(point);
            if (!Events.has(at, "error")) {
                continue;
            }
            if (at.is("boundaryEvent")) {
                var sub = byId.get(at.element().getAttribute("attachedToRef"));
                if (sub != null) {
                    byScope.computeIfAbsent(sub, scope -> new ArrayList<>()).add(point);
                }
            } else if (at.is("startEvent") && at.scope() != Net.PROCESS) {
                byScope.computeIfAbsent(points.get(at.scope()).scope(), scope -> new ArrayList<>()).add(point);
            }
        }
    }

    List<Integer> of(int thrower) {
        for (int scope = points.get(thrower).scope(); ; scope = points.get(scope).scope()) {
            var found = byScope.getOrDefault(scope, List.of()).stream()
                    .filter(catcher -> catches(catcher, thrower)).toList();
            if (!found.isEmpty() || scope == Net.PROCESS) {
                return found;
            }
        }
    }

    private boolean catches(int catcher, int thrower) {
        var wanted = Events.reference(points.get(catcher), "error");
        return wanted.isEmpty() || wanted.equals(Events.reference(points.get(thrower), "error"));
    }
}
