package io.holdingline.playbook.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One playbook: drawn, with what the check found and the versions it has had. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class PlaybookPage {

    private final PlaybookViews views;
    private final SignedIn signedIn;

    PlaybookPage(PlaybookViews views, SignedIn signedIn) {
        this.views = views;
        this.signedIn = signedIn;
    }

    @GetMapping("/playbooks/{scenario}")
    String show(@PathVariable String scenario, Model model) {
        model.addAttribute("view", views.of(scenario));
        model.addAttribute("mayChange", ChangePages.mayChange(signedIn.person()));
        model.addAttribute("mayLaunch", signedIn.person().has(Role.PR_MANAGER));
        return "playbook/playbook";
    }
}
