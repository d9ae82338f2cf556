package io.holdingline.crisis.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying that something we said is wrong, with what it is. */
@Controller
@RequestMapping("/crises/{id}/correct")
@OpenTo(Role.PR_MANAGER)
class CorrectPage {

    private final Crises crises;
    private final SignedIn signedIn;

    CorrectPage(Crises crises, SignedIn signedIn) {
        this.crises = crises;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id) {
        return page(id);
    }

    @PostMapping
    ModelAndView ask(@PathVariable UUID id, @RequestParam String reason) {
        try {
            crises.askForCorrection(new CrisisId(id), reason, signedIn.person().actor());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id), problem).addObject("reason", reason);
        }
    }

    private ModelAndView page(UUID id) {
        return new ModelAndView("crisis/correct").addObject("crisis", crises.get(new CrisisId(id))).addObject("reason", "");
    }
}
