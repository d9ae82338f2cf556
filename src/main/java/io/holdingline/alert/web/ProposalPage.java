package io.holdingline.alert.web;

import io.holdingline.alert.AlreadyDecided;
import io.holdingline.alert.Proposal;
import io.holdingline.alert.ProposalId;
import io.holdingline.alert.Proposals;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** One proposal, and the three things a PR manager can do with it. */
@Controller
@RequestMapping("/alerts/proposals/{id}")
@OpenTo(Role.PR_MANAGER)
class ProposalPage {

    private final Proposals proposals;
    private final SignedIn signedIn;

    ProposalPage(Proposals proposals, SignedIn signedIn) {
        this.proposals = proposals;
        this.signedIn = signedIn;
    }

    @GetMapping
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
    String show(@PathVariable UUID id, Model model) {
        return page(proposals.get(new ProposalId(id)), model);
    }

    @PostMapping("/confirm")
    Object confirm(@PathVariable UUID id, @RequestParam long version, @RequestParam Severity severity,
                   @RequestParam String title, HttpServletResponse response, Model model) {
        model.addAttribute("title", title).addAttribute("severity", severity);
        return attempt(id, response, model, () -> "/crises/" + proposals.confirm(new ProposalId(id), version, severity,
                title, signedIn.person()).crisis().id());
    }

    @PostMapping("/join")
    Object join(@PathVariable UUID id, @RequestParam UUID crisis, HttpServletResponse response, Model model) {
        return attempt(id, response, model, () -> {
            proposals.join(new ProposalId(id), new CrisisId(crisis), signedIn.person());
            return "/crises/" + crisis;
        });
    }

    @PostMapping("/dismiss")
    Object dismiss(@PathVariable UUID id, @RequestParam String reason, HttpServletResponse response, Model model) {
        model.addAttribute("reason", reason);
        return attempt(id, response, model, () -> {
            proposals.dismiss(new ProposalId(id), reason, signedIn.person());
            return "/alerts";
        });
    }

    private Object attempt(UUID id, HttpServletResponse response, Model model, Supplier<String> act) {
        try {
            var next = new RedirectView(act.get(), true);
            next.setStatusCode(HttpStatus.SEE_OTHER);
            next.setExposeModelAttributes(false);
            return next;
        } catch (RuleViolation refused) {
            response.setStatus(status(refused).value());
            model.addAttribute("problem", refused.getMessage());
            return page(proposals.get(new ProposalId(id)), model);
        }
    }

    private static HttpStatus status(RuleViolation refused) {
        return refused instanceof StaleInput || refused instanceof AlreadyDecided ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static String page(Proposal proposal, Model model) {
        model.addAttribute("proposal", proposal).addAttribute("severities", Severity.values());
        model.asMap().putIfAbsent("title", proposal.title());
        model.asMap().putIfAbsent("severity", proposal.severity());
        return "alert/proposal";
    }
}
