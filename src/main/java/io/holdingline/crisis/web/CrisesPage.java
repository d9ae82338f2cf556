package io.holdingline.crisis.web;

import io.holdingline.crisis.Crises;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every crisis: those that are open, and those closed last. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class CrisesPage {

    private static final int CLOSED = 50;

    private final Crises crises;
    private final SignedIn signedIn;

    CrisesPage(Crises crises, SignedIn signedIn) {
        this.crises = crises;
        this.signedIn = signedIn;
    }

    @GetMapping("/crises")
    String list(Model model) {
        model.addAttribute("open", crises.open());
        model.addAttribute("closed", crises.closed(CLOSED));
        model.addAttribute("mayLaunch", signedIn.person().has(Role.PR_MANAGER));
        return "crisis/crises";
    }
}
