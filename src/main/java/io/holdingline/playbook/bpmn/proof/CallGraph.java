package io.holdingline.playbook.bpmn.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who calls whom. */
final class CallGraph {

    private final Map<String, Set<String>> callees = new LinkedHashMap<>();
    private final Map<String, Set<String>> callers = new HashMap<>();
    /** Every playbook after those that it calls; those in a circle come last. */
    private final List<String> order = new ArrayList<>();

    CallGraph(Map<String, Book> books) {
        books.keySet().forEach(id -> callers.put(id, new TreeSet<>()));
        books.forEach((id, book) -> {
            var called = new TreeSet<String>();
            book.calls().stream().map(book::called).filter(books::containsKey).forEach(called::add);
            callees.put(id, called);
            called.forEach(callee -> callers.get(callee).add(id));
        });
        sort();
    }

    private void sort() {
        var missing = new HashMap<String, Integer>();
        var ready = new ArrayDeque<String>();
        callees.forEach((id, called) -> {
            missing.put(id, called.size());
            if (called.isEmpty()) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            var id = ready.poll();
            order.add(id);
            callers.get(id).stream().filter(caller -> missing.merge(caller, -1, Integer::sum) == 0).forEach(ready::add);
        }
        callees.keySet().stream().filter(id -> missing.get(id) > 0).forEach(order::add);
    }

    List<String> calleesFirst() {
        return order;
    }

    Set<String> callers(String id) {
        return callers.getOrDefault(id, Set.of());
    }

    /** The shortest circle of calls that begins with that call; empty where it does not come back. */
    List<String> circle(String caller, String called) {
        var cameFrom = new HashMap<String, String>();
        var seen = new HashSet<>(Set.of(called));
        var open = new ArrayDeque<>(List.of(called));
        while (!open.isEmpty()) {
            var id = open.poll();
            if (id.equals(caller)) {
                return path(caller, called, cameFrom);
            }
            for (var next : callees.getOrDefault(id, Set.of())) {
                if (seen.add(next)) {
                    cameFrom.put(next, id);
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> path(String caller, String called, Map<String, String> cameFrom) {
        var path = new ArrayList<String>();
        for (var at = caller; at != null; at = at.equals(called) ? null : cameFrom.get(at)) {
            path.add(0, at);
        }
        path.add(0, caller);
        return path;
    }
}
