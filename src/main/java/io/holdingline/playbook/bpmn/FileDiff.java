package io.holdingline.playbook.bpmn;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** What changed between two versions of a file: elements of a playbook, rows of a table, lines of anything else. */
public final class FileDiff {

    private static final int MOST_LINES = 2000;

    public enum Kind { ADDED, REMOVED, CHANGED }

    /**
     * @param element the id in the file; "line 12" where lines are compared
     * @param label what people call it: the kind and the name
     * @param what each difference, as {@code due date: PT10M → PT15M}; for lines the words themselves
     */
    public record Change(Kind kind, String element, String label, List<String> what) {
    }

    private FileDiff() {
    }

    /** Never fails: a file that cannot be read as XML is compared by its lines. */
    public static List<Change> between(String path, String before, String after) {
        if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
            try {
                return elements(Traits.of(Xml.parse(before)), Traits.of(Xml.parse(after)));
            } catch (SAXException | RuntimeException unreadable) {
                return lines(before, after);
            }
        }
        return lines(before, after);
    }

    private static List<Change> elements(Map<String, Traits> before, Map<String, Traits> after) {
        var changes = new ArrayList<Change>();
        after.forEach((id, now) -> {
            var then = before.get(id);
            if (then == null) {
                changes.add(new Change(Kind.ADDED, id, now.label(), listed(now)));
            } else if (!then.values().equals(now.values())) {
                changes.add(new Change(Kind.CHANGED, id, now.label(), differences(then.values(), now.values())));
            }
        });
        before.forEach((id, then) -> {
            if (!after.containsKey(id)) {
                changes.add(new Change(Kind.REMOVED, id, then.label(), listed(then)));
            }
        });
        order(rows(before, after), rows(after, before)).ifPresent(changes::add);
        return changes;
    }

    private static List<String> listed(Traits traits) {
        return traits.values().entrySet().stream().map(value -> value.getKey() + ": " + value.getValue()).toList();
    }

    /** The rows that both versions have, in the order of the first; in many tables the first row that matches counts. */
    private static List<String> rows(Map<String, Traits> first, Map<String, Traits> other) {
        return first.entrySet().stream().filter(row -> row.getValue().isRow() && other.containsKey(row.getKey()))
                .map(Map.Entry::getKey).toList();
    }

    private static Optional<Change> order(List<String> then, List<String> now) {
        return then.equals(now) ? Optional.empty() : Optional.of(new Change(Kind.CHANGED, now.get(0), "The order of the rows",
                List.of("order: " + String.join(", ", then) + " → " + String.join(", ", now))));
    }

    private static List<String> differences(Map<String, String> then, Map<String, String> now) {
        return Stream.concat(now.keySet().stream(), then.keySet().stream()).distinct()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> name + ": " + shown(then.get(name)) + " → " + shown(now.get(name))).toList();
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "nothing" : value;
    }

    /** What begins and ends alike is set aside first; comparing takes time that grows with the square of what is left. */
    private static List<Change> lines(String before, String after) {
        var then = before.lines().toList();
        var now = after.lines().toList();
        int head = 0;
        while (head < Math.min(then.size(), now.size()) && then.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(then.size(), now.size()) - head
                && then.get(then.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return lines(then.subList(head, then.size() - tail), now.subList(head, now.size() - tail), head);
    }

    private static List<Change> lines(List<String> then, List<String> now, int head) {
        if (then.size() + now.size() > MOST_LINES) {
            return List.of(new Change(Kind.CHANGED, "line " + (head + 1), "Text",
                    List.of("replaced " + then.size() + " lines by " + now.size())));
        }
        return DiffUtils.diff(then, now).getDeltas().stream().map(delta -> line(delta, head)).toList();
    }

    private static Change line(AbstractDelta<String> delta, int head) {
        var what = new ArrayList<String>();
        delta.getSource().getLines().forEach(line -> what.add("− " + line));
        delta.getTarget().getLines().forEach(line -> what.add("+ " + line));
        var kind = switch (delta.getType()) {
            case INSERT -> Kind.ADDED;
            case DELETE -> Kind.REMOVED;
            default -> Kind.CHANGED;
        };
        return new Change(kind, "line " + (head + delta.getTarget().getPosition() + 1), "Text", what);
    }
}
