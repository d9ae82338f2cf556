package io.holdingline.playbook.web;

import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueUse;
import io.holdingline.playbook.FileVersion;
import io.holdingline.playbook.Playbook;
import io.holdingline.playbook.Shelf;
import io.holdingline.playbook.Finding;
import io.holdingline.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the page of one playbook shows. */
@Component
class PlaybookViews {

    private final Catalogue catalogue;
    private final Shelf shelf;
    private final CatalogueUse use;

    PlaybookViews(Catalogue catalogue, Shelf shelf, CatalogueUse use) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.use = use;
    }

    PlaybookView of(String scenario) {
        var path = PlaybookRows.FOLDER + scenario + ".bpmn";
        var playbook = inUse(scenario);
        var findings = Stream.concat(shelf.refused().stream(), shelf.warnings().stream())
                .filter(finding -> finding.file().equals(path)).toList();
        if (playbook.isEmpty() && findings.isEmpty()) {
            throw new NotFound("There is no playbook named " + scenario);
        }
        return view(scenario, playbook, shelf.versions(path), findings);
    }

    private PlaybookView view(String scenario, Optional<Playbook> playbook, List<FileVersion> versions,
                              List<Finding> findings) {
        var inUse = playbook.flatMap(known -> versions.stream()
                .filter(version -> version.number() == known.version()).findFirst());
        return new PlaybookView(scenario, playbook.map(Playbook::title).orElse(scenario),
                playbook.map(Playbook::description).orElse(""), playbook.map(this::isLaunchable).orElse(false),
                inUse.orElse(null), versions, findings, shelf.stewardship(scenario).orElse(null), runs(scenario, playbook));
    }

    /** A called playbook runs in every crisis; a launched one in those of its scenario. */
    private List<PlaybookView.Runs> runs(String scenario, Optional<Playbook> playbook) {
        var called = playbook.isPresent() && !isLaunchable(playbook.get());
        return use.running().stream().filter(each -> called || each.scenario().equals(scenario))
                .flatMap(each -> shelf.playbooks(each.version()).stream().filter(it -> it.scenario().equals(scenario))
                        .map(it -> new PlaybookView.Runs(each.title(), each.link(), each.level(), it.version())))
                .toList();
    }

    private boolean isLaunchable(Playbook playbook) {
        return catalogue.launchable().contains(playbook);
    }

    private Optional<Playbook> inUse(String scenario) {
        return shelf.playbooks(catalogue.current()).stream()
                .filter(playbook -> playbook.scenario().equals(scenario)).findFirst();
    }
}
