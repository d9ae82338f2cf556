package io.holdingline.playbook.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** One playbook: drawn, with what the check found, the versions it has had, and who looks after it. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class PlaybookPage {

    private final PlaybookViews views;
    private final Reviews reviews;
    private final SignedIn signedIn;

    PlaybookPage(PlaybookViews views, Reviews reviews, SignedIn signedIn) {
        this.views = views;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    @GetMapping("/playbooks/{scenario}")
    String show(@PathVariable String scenario, Model model) {
        return page(scenario, reviews.suggested().toString(), "", model);
    }

    /** Setting the next day is a change of the owner's page, so a second person releases it. */
    @PostMapping("/playbooks/{scenario}/reviewed")
    @OpenTo({Role.PR_MANAGER, Role.ADMINISTRATOR})
    Object reviewed(@PathVariable String scenario, @RequestParam(defaultValue = "") String next,
                    @RequestParam(defaultValue = "") String note, HttpServletResponse response, Model model) {
        try {
            var view = new RedirectView("/playbooks/changes/" + reviews.propose(scenario, next, note, signedIn.person()).id());
            view.setStatusCode(HttpStatus.SEE_OTHER);
            return view;
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refused.getMessage()).addAttribute("field", refused.field());
            return page(scenario, next, note, model);
        }
    }

    private String page(String scenario, String next, String note, Model model) {
        model.addAttribute("view", views.of(scenario));
        model.addAttribute("overdue", reviews.isOverdue(scenario)).addAttribute("ownersPage", reviews.page(scenario));
        model.addAttribute("next", next).addAttribute("note", note);
        model.addAttribute("mayChange", ChangePages.mayChange(signedIn.person()));
        model.addAttribute("mayLaunch", signedIn.person().has(Role.PR_MANAGER));
        return "playbook/playbook";
    }
}
