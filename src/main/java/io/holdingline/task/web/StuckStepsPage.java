package io.holdingline.task.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.flow.StuckStep;
import io.holdingline.identity.AdministrationPage;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import io.holdingline.task.StuckSteps;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where running playbooks stand still because a step failed for good. */
@Controller
@RequestMapping("/admin/stuck-steps")
@OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
class StuckStepsPage {

    private final StuckSteps steps;
    private final Crises crises;
    private final SignedIn signedIn;

    StuckStepsPage(StuckSteps steps, Crises crises, SignedIn signedIn) {
        this.steps = steps;
        this.crises = crises;
        this.signedIn = signedIn;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String tried, Model model) {
        model.addAttribute("done", tried == null ? null
                : "It is being tried again. Should it fail once more, it comes back to this page within moments.");
        return page(null, model);
    }

    @PostMapping("/{step}/retry")
    @OpenTo(Role.ADMINISTRATOR)
    Object retry(@PathVariable String step, HttpServletResponse response, Model model) {
        try {
            steps.tryAgain(step, signedIn.person());
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(refused.getMessage(), model);
        }
        var back = new RedirectView("/admin/stuck-steps?tried");
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }

    private String page(@Nullable String problem, Model model) {
        model.addAttribute("problem", problem).addAttribute("steps", rows(steps.all()));
        model.addAttribute("mayChange", signedIn.person().has(Role.ADMINISTRATOR));
        return "task/stuck-steps";
    }

    private Collection<StuckStepRow> rows(List<StuckStep> stuck) {
        var named = crises.named(stuck.stream().map(StuckStep::crisis).filter(Objects::nonNull).map(CrisisId::new).toList());
        return stuck.stream().map(step -> StuckStepRow.of(step,
                step.crisis() == null ? null : named.get(new CrisisId(step.crisis())))).toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Hub {

        @Bean
        AdministrationPage stuckSteps() {
            return new AdministrationPage("/admin/stuck-steps", "Stuck steps",
                    "Where a playbook stands still because a step failed, and trying it again");
        }
    }
}
