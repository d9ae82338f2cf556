package io.holdingline.crisis.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Judging a crisis anew: how grave it is, and how far it has come. */
@Controller
@RequestMapping("/crises/{id}")
@OpenTo(Role.PR_MANAGER)
class ChangePage {

    private static final List<CrisisStatus> BY_HAND =
            List.of(CrisisStatus.INVESTIGATING, CrisisStatus.IDENTIFIED, CrisisStatus.MONITORING);

    private final Crises crises;
    private final ReachForm reach;
    private final SignedIn signedIn;

    ChangePage(Crises crises, ReachForm reach, SignedIn signedIn) {
        this.crises = crises;
        this.reach = reach;
        this.signedIn = signedIn;
    }

    @GetMapping("/change")
    ModelAndView form(@PathVariable UUID id) {
        return page(id);
    }

    @PostMapping("/severity")
    ModelAndView severity(@PathVariable UUID id, @RequestParam Severity severity, @RequestParam String reason) {
        try {
            crises.changeSeverity(new CrisisId(id), severity, reason, signedIn.person().actor());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id), problem).addObject("reason", reason).addObject("severity", severity);
        }
    }

    @PostMapping("/status")
    ModelAndView status(@PathVariable UUID id, @RequestParam CrisisStatus status) {
        try {
            crises.changeStatus(new CrisisId(id), status, signedIn.person().actor());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id), problem).addObject("status", status);
        }
    }

    @PostMapping("/reach")
    ModelAndView reach(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        try {
            crises.changeReach(new CrisisId(id), reach.read(typed), signedIn.person().actor());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id, typed), problem);
        }
    }

    private ModelAndView page(UUID id) {
        return page(id, new LinkedMultiValueMap<>());
    }

    private ModelAndView page(UUID id, MultiValueMap<String, String> typed) {
        var crisis = crises.get(new CrisisId(id));
        return new ModelAndView("crisis/change").addObject("crisis", crisis).addObject("severities", Severity.values())
                .addObject("statuses", BY_HAND).addObject("reason", "").addObject("severity", crisis.severity())
                .addObject("status", crisis.status())
                .addObject("languages", reach.languages(crisis.reach(), typed))
                .addObject("jurisdictions", reach.jurisdictions(crisis.reach(), typed));
    }
}
