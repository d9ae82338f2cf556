package io.holdingline.playbook.bpmn;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks loops: every way can end, and no loop spins by itself. */
class WayChecks {

    private static final Set<String> WAITING = Set.of("userTask", "callActivity", "intermediateCatchEvent",
            "eventBasedGateway", "boundaryEvent");

    private final Sheet sheet;
    private final Ways ways;

    WayChecks(Sheet sheet, Ways ways) {
        this.sheet = sheet;
        this.ways = ways;
    }

    void check() {
        var canEnd = canEnd();
        ways.points().stream().filter(point -> !canEnd.contains(point) && ways.nodes().containsKey(point))
                .forEach(point -> sheet.add(PlaybookRule.LOOP_HAS_EXIT, point,
                        "No end can be reached from \"" + ways.name(point) + "\"."));
        ways.points().stream().filter(point -> !waits(point) && comesBackWithoutWaiting(point))
                .filter(point -> ways.nodes().containsKey(point)).findFirst()
                .ifPresent(point -> sheet.add(PlaybookRule.LOOP_WAITS, point,
                        "\"" + ways.name(point) + "\" leads back to itself without waiting."));
    }

    /** Backwards from every point that leads nowhere further. */
    private Set<String> canEnd() {
        var before = new HashMap<String, Set<String>>();
        ways.points().forEach(point -> ways.from(point)
                .forEach(step -> before.computeIfAbsent(step.to(), to -> new HashSet<>()).add(point)));
        var ends = ways.points().stream().filter(this::isEnd).toList();
        return reached(ends, before);
    }

    private boolean isEnd(String point) {
        var node = ways.nodes().get(point);
        return ways.from(point).isEmpty() && (node == null || !Ways.isSubProcess(node) || Ways.isEventSubProcess(node));
    }

    private boolean comesBackWithoutWaiting(String start) {
        var next = new HashMap<String, Set<String>>();
        ways.points().stream().filter(point -> !waits(point)).forEach(point -> ways.from(point).stream()
                .filter(step -> !waits(step.to()))
                .forEach(step -> next.computeIfAbsent(point, from -> new HashSet<>()).add(step.to())));
        return reached(List.copyOf(next.getOrDefault(start, Set.of())), next).contains(start);
    }

    private boolean waits(String point) {
        var node = ways.nodes().get(point);
        return node != null && WAITING.contains(node.getLocalName());
    }

    private static Set<String> reached(List<String> starts, Map<String, Set<String>> next) {
        var reached = new HashSet<>(starts);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }
}
