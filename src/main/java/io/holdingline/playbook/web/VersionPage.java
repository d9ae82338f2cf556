package io.holdingline.playbook.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.playbook.Shelf;
import io.holdingline.playbook.bpmn.FileDiff;
import io.holdingline.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of any file of the catalogue, and what changed from one to the next. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class VersionPage {

    private final Shelf shelf;
    private final SignedIn signedIn;

    VersionPage(Shelf shelf, SignedIn signedIn) {
        this.shelf = shelf;
        this.signedIn = signedIn;
    }

    @GetMapping("/playbooks/versions")
    String versions(@RequestParam String path, @RequestParam @Nullable Integer number, Model model) {
        var versions = shelf.versions(path);
        if (versions.isEmpty()) {
            throw new NotFound("No version of " + path + " was ever in use.");
        }
        var shown = number == null ? versions.get(0).number() : number;
        var text = shelf.text(path, shown).orElseThrow(() -> new NotFound(path + " has no version " + shown + "."));
        var before = shelf.text(path, shown - 1);
        model.addAttribute("path", path).addAttribute("versions", versions).addAttribute("shown", shown)
                .addAttribute("text", text).addAttribute("first", before.isEmpty())
                .addAttribute("mayChange", ChangePages.mayChange(signedIn.person()))
                .addAttribute("differences", before.map(then -> FileDiff.between(path, then, text)).orElse(List.of()));
        return "playbook/versions";
    }
}
