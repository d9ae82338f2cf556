package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Judges all playbooks that can be read together. */
public final class Proof {

    private final Map<String, Book> books = new LinkedHashMap<>();
    private final Callees callees = new Callees();
    private final List<Finding> findings = new ArrayList<>();

    /** @param path of the file. @param id its name without ending */
    public void add(String path, String id, Element process) {
        books.putIfAbsent(id, Book.of(path, id, process));
    }

    /** @param calledElsewhere what files call that cannot be read */
    public List<Finding> check(Set<String> calledElsewhere) {
        var graph = new CallGraph(books);
        graph.calleesFirst().forEach(id -> callees.learn(books.get(id)));
        books.values().forEach(book -> {
            circles(book, graph);
            findings.addAll(new LoopChecks(book, callees).check());
            findings.addAll(new WaitChecks(book).check());
            if (book.isSignOff()) {
                findings.addAll(SignOffProof.check(book));
            }
        });
        findings.addAll(new Publishing(books, callees).check(graph, calledElsewhere));
        books.values().stream().filter(book -> findings.stream().noneMatch(found -> found.file().equals(book.path())))
                .toList().forEach(this::unreached);
        return findings;
    }

    private void circles(Book book, CallGraph graph) {
        book.calls().forEach(call -> {
            var circle = graph.circle(book.id(), book.called(call));
            if (!circle.isEmpty()) {
                findings.add(book.found(ProofRule.CALL_IS_FINITE, call, "\"" + book.net().at(call).label()
                        + "\" goes round for ever: " + String.join(" → ", circle) + "."));
            }
        });
    }

    private void unreached(Book book) {
        var net = book.net();
        var reached = new BitSet();
        var open = new ArrayDeque<>(net.starts());
        open.addAll(net.eventStarts());
        open.forEach(reached::set);
        while (!open.isEmpty()) {
            Arrays.stream(net.next()[open.poll()]).filter(next -> !reached.get(next)).forEach(next -> {
                reached.set(next);
                open.add(next);
            });
        }
        for (int point = 0; point < net.size(); point++) {
            var at = net.at(point);
            if (at.kind() == Net.Kind.NODE && !reached.get(point) && !Net.isEventSubProcess(at.element())) {
                findings.add(book.found(ProofRule.IS_REACHED, point, "No way leads to \"" + at.label() + "\"."));
                return;
            }
        }
    }
}
