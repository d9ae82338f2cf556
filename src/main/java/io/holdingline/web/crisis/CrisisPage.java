package io.holdingline.web.crisis;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One crisis: the page, what has changed on it since, and its whole timeline. */
@Controller
@RequestMapping("/crises/{id}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class CrisisPage {

    private final CrisisViews views;
    private final LineSection line;
    private final Crises crises;
    private final SignedIn signedIn;
    private final Clock clock;

    CrisisPage(CrisisViews views, LineSection line, Crises crises, SignedIn signedIn, Clock clock) {
        this.views = views;
        this.line = line;
        this.crises = crises;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return page(id, null, HttpStatus.OK);
    }

    /** 204 where nothing has happened since; otherwise the sections that look different. */
    @GetMapping("/live")
    Object live(@PathVariable UUID id, @RequestParam(defaultValue = "") String v,
                @RequestParam(defaultValue = "") String s) {
        if (version(id).equals(v)) {
            return ResponseEntity.noContent().build();
        }
        var model = model(id);
        var view = (CrisisView) model.getModel().get("view");
        var known = new HashSet<>(List.of(s.split("\\.")));
        model.addObject("changed", view.fingerprints().entrySet().stream()
                .filter(section -> !known.contains(section.getValue())).map(Map.Entry::getKey).toList());
        model.setViewName("web/crisis-live");
        return model;
    }

    @GetMapping("/timeline")
    String timeline(@PathVariable UUID id, Model model) {
        model.addAttribute("crisis", crises.get(new CrisisId(id)));
        model.addAttribute("line", line.whole(new CrisisId(id)));
        return "web/crisis-timeline";
    }

    @PostMapping("/update-now")
    @OpenTo(Role.PR_MANAGER)
    ModelAndView updateNow(@PathVariable UUID id) {
        return ask(id, crises::askForUpdate);
    }

    @PostMapping("/staff-notice")
    @OpenTo(Role.PR_MANAGER)
    ModelAndView staffNotice(@PathVariable UUID id) {
        return ask(id, crises::askForStaffNotice);
    }

    private ModelAndView ask(UUID id, BiConsumer<CrisisId, Actor> question) {
        try {
            question.accept(new CrisisId(id), signedIn.person().actor());
        } catch (RuleViolation refused) {
            return page(id, refused.getMessage(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var back = new RedirectView("/crises/" + id);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }

    private ModelAndView page(UUID id, @Nullable String problem, HttpStatus status) {
        var model = model(id);
        model.setViewName("web/crisis");
        model.addObject("problem", problem);
        model.setStatus(status);
        return model;
    }

    private ModelAndView model(UUID id) {
        var version = version(id);
        var view = views.of(new CrisisId(id), signedIn.person());
        return new ModelAndView().addObject("view", view).addObject("liveHref", "/crises/" + id + "/live?v=" + version
                + "&s=" + String.join(".", view.fingerprints().values()));
    }

    /** Every change leaves an entry on the record; between two of them only the minutes move. */
    private String version(UUID id) {
        return line.size(new CrisisId(id)) + "-" + clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
    }
}
