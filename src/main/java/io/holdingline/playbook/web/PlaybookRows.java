package io.holdingline.playbook.web;

import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.FileVersion;
import io.holdingline.playbook.Playbook;
import io.holdingline.playbook.Shelf;
import io.holdingline.playbook.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the list of playbooks shows, in use or refused. */
@Component
class PlaybookRows {

    static final String FOLDER = "playbooks/";

    private final Catalogue catalogue;
    private final Shelf shelf;

    PlaybookRows(Catalogue catalogue, Shelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    List<PlaybookRow> playbooks() {
        var ages = shelf.ages(catalogue.current());
        var rows = new ArrayList<PlaybookRow>();
        shelf.playbooks(catalogue.current()).forEach(playbook -> rows.add(row(playbook, ages)));
        refusedOnly(ages).filter(path -> path.endsWith(".bpmn")).forEach(path -> rows.add(bare(path, ages)));
        return rows;
    }

    /** Tables, facts and templates: files without a page of their own. */
    List<PlaybookRow> others() {
        var ages = shelf.ages(catalogue.current());
        var paths = new TreeSet<>(ages.keySet());
        refusedOnly(ages).forEach(paths::add);
        return paths.stream().filter(path -> !path.endsWith(".bpmn")).map(path -> bare(path, ages)).toList();
    }

    List<Finding> refused() {
        return shelf.refused();
    }

    List<Finding> warnings() {
        return shelf.warnings();
    }

    private PlaybookRow row(Playbook playbook, Map<String, FileVersion> ages) {
        var path = FOLDER + playbook.scenario() + ".bpmn";
        return new PlaybookRow(playbook.title(), playbook.description(), path, playbook.scenario(), ages.get(path),
                findings(path), catalogue.launchable().contains(playbook));
    }

    private PlaybookRow bare(String path, Map<String, FileVersion> ages) {
        var scenario = path.endsWith(".bpmn") && path.startsWith(FOLDER)
                ? path.substring(FOLDER.length(), path.length() - ".bpmn".length()) : null;
        return new PlaybookRow(path, null, path, scenario, ages.get(path), findings(path), false);
    }

    private Stream<String> refusedOnly(Map<String, FileVersion> ages) {
        return shelf.refused().stream().map(finding -> finding.file()).distinct()
                .filter(path -> !ages.containsKey(path));
    }

    private long findings(String path) {
        return shelf.refused().stream().filter(finding -> finding.file().equals(path)).count();
    }
}
