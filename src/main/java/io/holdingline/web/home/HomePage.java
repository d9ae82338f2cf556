package io.holdingline.web.home;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.Proposals;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.Sha256;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in; it keeps itself up to date. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class HomePage {

    private final HomeViews views;
    private final Proposals proposals;
    private final SignedIn signedIn;

    HomePage(HomeViews views, Proposals proposals, SignedIn signedIn) {
        this.views = views;
        this.proposals = proposals;
        this.signedIn = signedIn;
    }

    @GetMapping("/")
    ModelAndView board() {
        return page("web/home", views.of(signedIn.person()), proposals.open());
    }

    /** 204 where the board would look the same. */
    @GetMapping("/board/live")
    Object live(@RequestParam(defaultValue = "") String v) {
        var view = views.of(signedIn.person());
        var open = proposals.open();
        return version(view, open).equals(v) ? ResponseEntity.noContent().build() : page("web/home-live", view, open);
    }

    private static ModelAndView page(String name, HomeView view, List<Proposal> open) {
        return new ModelAndView(name).addObject("view", view).addObject("proposals", open)
                .addObject("liveHref", "/board/live?v=" + version(view, open));
    }

    private static String version(HomeView view, List<Proposal> open) {
        return Sha256.of(view + "" + open).substring(0, 12);
    }
}
