package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.bpmn.proof.Net.Kind;
import io.holdingline.playbook.bpmn.proof.Net.Point;
import io.holdingline.playbook.xml.BpmnNames;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a process into a {@link Net}; a reference to nothing leads nowhere. */
final class NetBuilder {

    private final List<Point> points = new ArrayList<>();
    private final List<List<Integer>> next = new ArrayList<>();
    private final Map<Element, Integer> byElement = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<Integer, Integer> exits = new HashMap<>();
    private final Map<Integer, List<Integer>> interrupts = new HashMap<>();
    private final BitSet kills = new BitSet();
    private final List<Integer> uncaught = new ArrayList<>();
    private final int end;
    private final int done;

    private NetBuilder(Element process) {
        var all = Xml.all(process);
        all.stream().filter(BpmnNames::isNode).forEach(this::addNode);
        end = add(new Point(Kind.END, process, Net.PROCESS));
        done = add(new Point(Kind.END, process, Net.PROCESS));
        all.stream().filter(element -> Xml.is(element, Xml.BPMN, "sequenceFlow")).forEach(this::addFlow);
        var catchers = new Catchers(points, byId);
        for (int point = 0; point < end; point++) {
            connect(point, catchers);
        }
    }

    static Net of(Element process) {
        return new NetBuilder(process).net();
    }

    private void addNode(Element node) {
        var scope = byElement.getOrDefault((Element) node.getParentNode(), Net.PROCESS);
        var point = add(new Point(Kind.NODE, node, scope));
        byElement.put(node, point);
        byId.putIfAbsent(node.getAttribute("id"), point);
        if (Net.isSubProcess(node) && !Net.isEventSubProcess(node)) {
            exits.put(point, add(new Point(Kind.EXIT, node, scope)));
        }
    }

    private void addFlow(Element flow) {
        var source = byId.get(flow.getAttribute("sourceRef"));
        var target = byId.get(flow.getAttribute("targetRef"));
        if (source != null && target != null) {
            var point = add(new Point(Kind.FLOW, flow, points.get(source).scope()));
            next.get(exits.getOrDefault(source, source)).add(point);
            next.get(point).add(target);
        }
    }

    private int add(Point point) {
        points.add(point);
        next.add(new ArrayList<>());
        return points.size() - 1;
    }

    private void connect(int point, Catchers catchers) {
        var at = points.get(point);
        if (at.is("startEvent") && exits.containsKey(at.scope())) {
            next.get(at.scope()).add(point);
        } else if (at.is("boundaryEvent")) {
            attach(point, byId.get(at.element().getAttribute("attachedToRef")));
        }
        if (next.get(point).isEmpty() && !exits.containsKey(point) && !Net.isEventSubProcess(at.element())) {
            finish(point, catchers);
        }
    }

    private void attach(int boundary, @Nullable Integer activity) {
        if (activity == null || exits.containsKey(activity) && Events.has(points.get(boundary), "error")) {
            return;
        }
        next.get(activity).add(boundary);
        if (exits.containsKey(activity)) {
            interrupts.computeIfAbsent(activity, sub -> new ArrayList<>()).add(boundary);
        }
    }

    private void finish(int point, Catchers catchers) {
        var at = points.get(point);
        if (Events.has(at, "error") && at.is("endEvent")) {
            var caught = catchers.of(point);
            next.get(point).addAll(caught);
            if (!caught.isEmpty()) {
                kills.set(point);
                return;
            }
            uncaught.add(point);
        } else if (Events.has(at, "terminate")) {
            kills.set(point);
        }
        next.get(point).add(after(at.scope()));
    }

    /** Where the run goes once everything in a scope has ended. */
    private int after(int scope) {
        if (scope == Net.PROCESS) {
            return end;
        }
        return exits.containsKey(scope) ? exits.get(scope)
                : Events.interrupts(points.get(scope).element()) ? after(points.get(scope).scope()) : done;
    }

    private Net net() {
        var starts = new ArrayList<Integer>();
        var eventStarts = new ArrayList<Integer>();
        for (int point = 0; point < points.size(); point++) {
            var at = points.get(point);
            if (at.is("startEvent") && !exits.containsKey(at.scope())) {
                (at.scope() == Net.PROCESS ? starts : eventStarts).add(point);
            }
        }
        var boundaries = new ArrayList<List<Integer>>();
        var left = new int[points.size()];
        for (int point = 0; point < points.size(); point++) {
            boundaries.add(interrupts.getOrDefault(point, List.of()));
            left[point] = exits.getOrDefault(point, -1);
        }
        return new Net(points, arrays(next), arrays(reversed()), arrays(boundaries), left, kills, uncaught, starts,
                eventStarts, end, done);
    }

    private List<List<Integer>> reversed() {
        var prev = new ArrayList<List<Integer>>();
        points.forEach(point -> prev.add(new ArrayList<>()));
        for (int point = 0; point < next.size(); point++) {
            for (int to : next.get(point)) {
                prev.get(to).add(point);
            }
        }
        return prev;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream().map(list -> list.stream().mapToInt(Objects::requireNonNull).toArray())
                .toArray(int[][]::new);
    }
}
