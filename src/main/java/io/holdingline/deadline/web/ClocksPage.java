package io.holdingline.deadline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The legal clocks of one crisis: which runs out next, what starts them, what is settled. */
@Controller
@RequestMapping("/crises/{id}/clocks")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class ClocksPage {

    private final Crises crises;
    private final ClockViews views;
    private final SignedIn signedIn;

    ClocksPage(Crises crises, ClockViews views, SignedIn signedIn) {
        this.crises = crises;
        this.views = views;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return new ModelAndView("deadline/clocks")
                .addObject("view", views.of(crises.get(new CrisisId(id)), signedIn.person()));
    }
}
