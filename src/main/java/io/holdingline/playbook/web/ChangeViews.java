package io.holdingline.playbook.web;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.FileDiff;
import io.holdingline.playbook.change.Change;
import io.holdingline.playbook.change.Changes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the page of one change shows. */
@Component
class ChangeViews {

    private final Changes changes;
    private final Catalogue catalogue;

    ChangeViews(Changes changes, Catalogue catalogue) {
        this.changes = changes;
        this.catalogue = catalogue;
    }

    /** @param differences to what is in use now; empty once the change is decided */
    record FileView(String path, boolean isNew, String text, List<FileDiff.Change> differences) {
    }

    record ChangeView(Change change, List<FileView> files, List<Finding> findings, boolean mayRelease, boolean mayWithdraw,
                      boolean own) {

        public long errors() {
            return findings.stream().filter(Finding::isError).count();
        }
    }

    ChangeView of(Change change, Person viewer) {
        var findings = change.isOpen() ? changes.findings(change) : List.<Finding>of();
        var own = change.proposedBy().equals(viewer.name());
        var may = change.isOpen() && ChangePages.mayChange(viewer);
        return new ChangeView(change, change.files().entrySet().stream()
                .map(file -> file(file.getKey(), file.getValue().text(), change.isOpen())).toList(), findings,
                may && !own && viewer.has(Role.ADMINISTRATOR) && findings.stream().noneMatch(Finding::isError), may, own);
    }

    private FileView file(String path, String text, boolean open) {
        var now = catalogue.file(catalogue.current(), path);
        return new FileView(path, now.isEmpty(), text, now.isEmpty() || !open ? List.of() : FileDiff.between(path, now.get(), text));
    }
}
