package io.holdingline.playbook.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView show(@PathVariable String scenario) {
        return page(scenario, reviews.suggested().toString(), "");
    }

    /** Setting the next day is a change of the owner's page, so a second person releases it. */
    @PostMapping("/playbooks/{scenario}/reviewed")
    @OpenTo({Role.PR_MANAGER, Role.ADMINISTRATOR})
    ModelAndView reviewed(@PathVariable String scenario, @RequestParam(defaultValue = "") String next,
                          @RequestParam(defaultValue = "") String note) {
        try {
            return Answers.seeOther("/playbooks/changes/" + reviews.propose(scenario, next, note, signedIn.person()).id());
        } catch (RuleViolation refused) {
            return Answers.again(page(scenario, next, note), refused);
        }
    }

    private ModelAndView page(String scenario, String next, String note) {
        return new ModelAndView("playbook/playbook").addObject("view", views.of(scenario))
                .addObject("overdue", reviews.isOverdue(scenario)).addObject("ownersPage", reviews.page(scenario))
                .addObject("next", next).addObject("note", note)
                .addObject("mayChange", ChangePages.mayChange(signedIn.person()))
                .addObject("mayLaunch", signedIn.person().has(Role.PR_MANAGER));
    }
}
