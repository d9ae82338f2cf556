package io.holdingline.deadline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks.Filing;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What must be filed and to whom, and the proof that it was; or why a clock ran out. */
@Controller
@RequestMapping("/crises/{id}/clocks/{of}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER})
class FilingPage {

    private final Crises crises;
    private final ClockViews views;
    private final ClockActs acts;
    private final LocalTimes times;
    private final SignedIn signedIn;
    private final Clock clock;

    FilingPage(Crises crises, ClockViews views, ClockActs acts, LocalTimes times, SignedIn signedIn, Clock clock) {
        this.crises = crises;
        this.views = views;
        this.acts = acts;
        this.times = times;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What a person typed. */
    record Typed(int version, String filedAt, String reference, String note, String lateReason) {
    }

    @GetMapping("/filing")
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID of) {
        var crisis = crises.get(new CrisisId(id));
        return page(crisis, of, typed(Objects.requireNonNull(row(crisis, of).step().clock())));
    }

    @PostMapping("/filing")
    ModelAndView file(@PathVariable UUID id, @PathVariable UUID of, @RequestParam int version,
                      @RequestParam(defaultValue = "") String filedAt, @RequestParam(defaultValue = "") String reference,
                      @RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "") String lateReason) {
        var crisis = crises.get(new CrisisId(id));
        var typed = new Typed(version, filedAt, reference, note, lateReason);
        try {
            acts.file(crisis, of, new Filing(version, times.read("filedAt", filedAt), reference, note, lateReason),
                    signedIn.person());
            return Replies.seeOther("/crises/" + id + "/clocks");
        } catch (RuleViolation problem) {
            return Replies.again(page(crisis, of, typed), problem);
        }
    }

    @PostMapping("/lateness")
    ModelAndView explain(@PathVariable UUID id, @PathVariable UUID of, @RequestParam int version,
                         @RequestParam(defaultValue = "") String reason) {
        var crisis = crises.get(new CrisisId(id));
        try {
            acts.explain(crisis, of, version, reason, signedIn.person());
            return Replies.seeOther("/crises/" + id + "/clocks");
        } catch (RuleViolation problem) {
            return Replies.again(page(crisis, of, new Typed(version, "", "", "", reason)), problem);
        }
    }

    private Typed typed(LegalClock of) {
        var proof = of.proof();
        var late = Objects.requireNonNullElse(of.lateReason(), "");
        return proof == null ? new Typed(of.version(), times.typed(clock.instant()), "", "", late)
                : new Typed(of.version(), times.typed(proof.filedAt()), proof.reference(),
                        Objects.requireNonNullElse(proof.note(), ""), late);
    }

    private ModelAndView page(Crisis crisis, UUID of, Typed typed) {
        return new ModelAndView("deadline/filing").addObject("crisis", crisis).addObject("row", row(crisis, of))
                .addObject("typed", typed).addObject("zone", times.zone());
    }

    private ClocksView.Row row(Crisis crisis, UUID of) {
        return views.row(crisis, of).orElseThrow(() -> new NotFound("There is no such clock in this crisis."));
    }
}
