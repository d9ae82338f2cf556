package io.holdingline.playbook.bpmn;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** What changed between two versions of a file: elements of a playbook, rows of a table, lines of anything else. */
public final class FileDiff {

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
                changes.add(new Change(Kind.ADDED, id, now.label(), List.of()));
            } else if (!then.values().equals(now.values())) {
                changes.add(new Change(Kind.CHANGED, id, now.label(), differences(then.values(), now.values())));
            }
        });
        before.forEach((id, then) -> {
            if (!after.containsKey(id)) {
                changes.add(new Change(Kind.REMOVED, id, then.label(), List.of()));
            }
        });
        return changes;
    }

    private static List<String> differences(Map<String, String> then, Map<String, String> now) {
        return Stream.concat(now.keySet().stream(), then.keySet().stream()).distinct()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> name + ": " + shown(then.get(name)) + " → " + shown(now.get(name))).toList();
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "nothing" : value;
    }

    private static List<Change> lines(String before, String after) {
        return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream().map(FileDiff::line).toList();
    }

    private static Change line(AbstractDelta<String> delta) {
        var what = new ArrayList<String>();
        delta.getSource().getLines().forEach(line -> what.add("− " + line));
        delta.getTarget().getLines().forEach(line -> what.add("+ " + line));
        var kind = switch (delta.getType()) {
            case INSERT -> Kind.ADDED;
            case DELETE -> Kind.REMOVED;
            default -> Kind.CHANGED;
        };
        return new Change(kind, "line " + (delta.getTarget().getPosition() + 1), "Lines", what);
    }
}
