package io.holdingline.playbook.bpmn.proof;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks every playbook in the states in which it may be entered, callers before those that they call. */
final class Publishing {

    private static final int NOTHING = 0;

    private final Map<String, Book> books;
    private final Callees callees;
    private final Map<String, Integer> entered = new HashMap<>();
    /** Who calls a playbook in a state, as people read it, by playbook and state. */
    private final Map<String, String> callers = new HashMap<>();
    private final Set<String> circling = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Publishing(Map<String, Book> books, Callees callees) {
        this.books = books;
        this.callees = callees;
    }

    /** @param calledElsewhere playbooks that files call which cannot be read: those say how they are entered */
    List<Finding> check(CallGraph graph, Set<String> calledElsewhere) {
        books.forEach((id, book) -> book.calls().stream().filter(call -> !graph.circle(id, book.called(call)).isEmpty())
                .findFirst().ifPresent(call -> circling.add(id)));
        var order = new ArrayList<>(graph.calleesFirst());
        for (int at = order.size() - 1; at >= 0; at--) {
            var id = order.get(at);
            var states = circling.contains(id) ? 1 << Words.UNSIGNED : entered.getOrDefault(id, NOTHING);
            if (states == NOTHING) {
                states = 1 << (calledElsewhere.contains(id) ? Words.SIGNED : Words.UNSIGNED);
            }
            walk(books.get(id), states);
        }
        return findings;
    }

    private void walk(Book book, int states) {
        var net = book.net();
        var words = new Words(book, callees);
        var walk = new Walk(net, book.joins(), words).from(net.eventStarts(), Words.UNSIGNED);
        for (int state = Words.UNSIGNED; state < Words.STATES; state++) {
            if ((states & 1 << state) != 0) {
                walk.from(net.starts(), state);
            }
        }
        for (int point = 0; point < net.size(); point++) {
            if (net.isStep(point, Vocabulary.PUBLISH_STATEMENT)) {
                judge(book, walk, words, point);
            }
        }
        book.calls().forEach(call -> enter(book, walk, call));
    }

    private void judge(Book book, Walk walk, Words words, int publish) {
        for (int state = Words.UNSIGNED; state < Words.SIGNED; state++) {
            if (walk.saw(publish, state)) {
                var backwards = walk.backwards(publish, state);
                findings.add(book.found(ProofRule.NO_UNSIGNED_PUBLISH, publish, "The way " + book.net().way(backwards)
                        + from(book, backwards, state) + " reaches publishing without a completed sign-off"
                        + meanwhile(words, backwards) + "."));
                return;
            }
        }
    }

    private String from(Book book, List<Integer> backwards, int state) {
        var begins = backwards.get(backwards.size() - 1);
        var caller = callers.get(book.id() + state);
        return book.net().starts().contains(begins) && caller != null ? ", called from " + caller + "," : "";
    }

    private static String meanwhile(Words words, List<Integer> backwards) {
        return backwards.stream().map(words::disturber).filter(label -> !label.isEmpty()).findFirst()
                .map(label -> ", because \"" + label + "\" may change the words at the same time").orElse("");
    }

    private void enter(Book book, Walk walk, int call) {
        for (int state = Words.UNSIGNED; state < Words.STATES; state++) {
            if (walk.saw(call, state)) {
                var entry = callees.entered(book, call, state);
                entered.merge(book.called(call), 1 << entry, (one, other) -> one | other);
                callers.putIfAbsent(book.called(call) + entry, "\"" + book.net().at(call).label() + "\" in " + book.path());
            }
        }
    }
}
