package io.holdingline.deadline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a regime, or one phase of it, applies to this crisis; a person says so and why. */
@Controller
@RequestMapping("/crises/{id}/clocks/rulings/{regime}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER})
class RulingPage {

    private final Crises crises;
    private final LegalClocks clocks;
    private final ClockActs acts;
    private final SignedIn signedIn;

    RulingPage(Crises crises, LegalClocks clocks, ClockActs acts, SignedIn signedIn) {
        this.crises = crises;
        this.clocks = clocks;
        this.acts = acts;
        this.signedIn = signedIn;
    }

    /** What is ruled on. @param applies as it stands; the form offers the opposite */
    record Subject(String title, String duty, String citation, String source, boolean applies,
                   ClockSheet.@Nullable Ruling ruling) {

        public int seen() {
            return ruling == null ? 0 : ruling.number();
        }
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable String regime, @RequestParam(defaultValue = "") String phase) {
        var crisis = crises.get(new CrisisId(id));
        return page(crisis, regime, phase, "", subject(crisis, regime, phase).seen());
    }

    @PostMapping
    ModelAndView rule(@PathVariable UUID id, @PathVariable String regime, @RequestParam(defaultValue = "") String phase,
                      @RequestParam boolean applies, @RequestParam int seen, @RequestParam(defaultValue = "") String reason) {
        var crisis = crises.get(new CrisisId(id));
        try {
            acts.rule(crisis, phase.isEmpty() ? regime : regime + "/" + phase, applies, seen, reason, signedIn.person());
            return Replies.seeOther("/crises/" + id + "/clocks");
        } catch (RuleViolation problem) {
            return Replies.again(page(crisis, regime, phase, reason, seen), problem);
        }
    }

    private ModelAndView page(Crisis crisis, String regime, String phase, String reason, int seen) {
        return new ModelAndView("deadline/ruling").addObject("crisis", crisis).addObject("regime", regime)
                .addObject("phase", phase).addObject("subject", subject(crisis, regime, phase))
                .addObject("reason", reason).addObject("seen", seen);
    }

    private Subject subject(Crisis crisis, String regime, String phase) {
        var sheet = clocks.sheet(crisis);
        var duties = sheet.duties().stream().filter(duty -> duty.regime().id().equals(regime));
        var offers = sheet.offers().stream().filter(offer -> offer.regime().id().equals(regime) && phase.isEmpty());
        return Stream.concat(duties.flatMap(duty -> subject(duty, phase).stream()), offers.map(RulingPage::subject))
                .findFirst().orElseThrow(() -> new NotFound("There is no such regime in this crisis."));
    }

    private static Optional<Subject> subject(ClockSheet.Duty duty, String phase) {
        var regime = duty.regime();
        if (phase.isEmpty()) {
            return Optional.of(new Subject(regime.name(), regime.duty(), regime.citation(), regime.source(),
                    !duty.isSetAside(), duty.ruling()));
        }
        return duty.steps().stream().filter(step -> step.phase().id().equals(phase)).findFirst()
                .map(step -> new Subject(regime.name() + ", " + step.phase().label(), regime.duty(), regime.citation(),
                        regime.source(), !step.isSetAside(), step.ruling()));
    }

    private static Subject subject(ClockSheet.Offer offer) {
        var regime = offer.regime();
        return new Subject(regime.name(), regime.duty(), regime.citation(), regime.source(), false, null);
    }
}
