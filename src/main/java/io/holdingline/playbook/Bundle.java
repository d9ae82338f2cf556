package io.holdingline.playbook;

import io.holdingline.playbook.bpmn.Outline;
import io.holdingline.shared.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One version of the catalogue with everything in it, kept in memory because it never changes. */
record Bundle(CatalogueVersion version, String deployment, SortedMap<String, String> files, List<Playbook> playbooks,
              List<Playbook> launchable) {

    static final String FOLDER = "playbooks/";

    /** @param numbers which of its contents each file is, counted from 1 */
    static Bundle of(CatalogueVersion version, String deployment, SortedMap<String, String> files,
                     Map<String, Integer> numbers) {
        var playbooks = new ArrayList<Playbook>();
        var called = new HashSet<String>();
        files.forEach((path, text) -> {
            if (path.endsWith(".bpmn")) {
                var outline = Outline.of(text);
                called.addAll(outline.calls());
                playbooks.add(new Playbook(outline.id(), outline.title(), outline.description(),
                        numbers.getOrDefault(path, 1), Sha256.of(text)));
            }
        });
        playbooks.sort(Comparator.comparing(Playbook::title));
        return new Bundle(version, deployment, files, List.copyOf(playbooks), playbooks.stream()
                .filter(playbook -> !called.contains(playbook.scenario())).toList());
    }

    static CatalogueVersion versionOf(SortedMap<String, String> files) {
        var listing = new StringBuilder();
        files.forEach((path, text) -> listing.append(path).append('\n').append(Sha256.of(text)).append('\n'));
        return new CatalogueVersion(Sha256.of(listing.toString()));
    }

    /** What the engine reads, by file name. */
    static SortedMap<String, String> deployable(SortedMap<String, String> files) {
        var deployable = new TreeMap<String, String>();
        files.forEach((path, text) -> {
            if (path.startsWith(FOLDER) && (path.endsWith(".bpmn") || path.endsWith(".dmn"))) {
                deployable.put(path.substring(FOLDER.length()), text);
            }
        });
        return deployable;
    }
}
