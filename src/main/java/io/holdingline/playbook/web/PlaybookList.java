package io.holdingline.playbook.web;

import io.holdingline.playbook.change.Changes;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All playbooks, and what is wrong with the files in the folder. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class PlaybookList {

    private final PlaybookRows rows;
    private final Changes changes;
    private final Reviews reviews;
    private final SignedIn signedIn;

    PlaybookList(PlaybookRows rows, Changes changes, Reviews reviews, SignedIn signedIn) {
        this.rows = rows;
        this.changes = changes;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    @GetMapping("/playbooks")
    String list(Model model) {
        model.addAttribute("playbooks", rows.playbooks());
        model.addAttribute("others", rows.others());
        model.addAttribute("refused", rows.refused());
        model.addAttribute("warnings", rows.warnings());
        model.addAttribute("changes", changes.open());
        model.addAttribute("overdue", reviews.overdue());
        model.addAttribute("mayChange", ChangePages.mayChange(signedIn.person()));
        model.addAttribute("mayLaunch", signedIn.person().has(Role.PR_MANAGER));
        return "playbook/playbooks";
    }
}
