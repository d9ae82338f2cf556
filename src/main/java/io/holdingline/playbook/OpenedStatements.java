package io.holdingline.playbook;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.bpmn.Outline;
import io.holdingline.playbook.bpmn.PlaybookLint;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which kinds of statement the playbooks open that a person can launch, called playbooks included. */
public final class OpenedStatements {

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();

    private OpenedStatements() {
    }

    /**
     * One kind of statement that a playbook opens.
     *
     * @param path of the file of the launched playbook
     * @param scenario its id
     * @param element where: the step itself, or the called playbook that holds it
     */
    public record Opened(String path, String scenario, String kind, String element) {
    }

    /** @param files text by path; what cannot be read opens nothing */
    public static List<Opened> in(Map<String, String> files) {
        var all = new OpenedStatements();
        files.forEach(all::read);
        var called = new HashSet<String>();
        all.outlines.values().forEach(outline -> called.addAll(outline.calls()));
        return all.outlines.keySet().stream().filter(id -> !called.contains(id) && isScenario(id, files, all.paths.get(id)))
                .sorted().flatMap(id -> all.of(id).stream()).toList();
    }

    /** A shared piece whose callers cannot be read is called by nobody, and still no scenario. */
    private static boolean isScenario(String id, Map<String, String> files, String path) {
        return files.getOrDefault(path, "").contains("${" + Vocabulary.CLOSE_CRISIS + "}")
                || files.keySet().stream().anyMatch(file -> file.contains(id + "/") || file.endsWith(id + ".facts.yml"));
    }

    private void read(String path, String text) {
        if (path.endsWith(".bpmn")) {
            try {
                var id = PlaybookLint.stem(path);
                outlines.put(id, Outline.of(text));
                paths.put(id, path);
            } catch (RuntimeException unreadable) {
                // the lint for playbooks says so
            }
        }
    }

    private List<Opened> of(String scenario) {
        var kinds = new LinkedHashMap<String, String>();
        Set<String> seen = new HashSet<>();
        var next = new ArrayDeque<>(List.of(scenario));
        while (!next.isEmpty()) {
            var id = next.poll();
            var outline = outlines.get(id);
            if (outline != null && seen.add(id)) {
                outline.opens().forEach((kind, element) -> kinds.putIfAbsent(kind, id.equals(scenario) ? element : id));
                next.addAll(outline.calls());
            }
        }
        return kinds.entrySet().stream().map(it -> new Opened(paths.get(scenario), scenario, it.getKey(), it.getValue())).toList();
    }
}
