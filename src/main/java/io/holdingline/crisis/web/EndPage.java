package io.holdingline.crisis.web;

import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Unsettled;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The two ends of a crisis: saying that it is over, and standing down once the last words are out. */
@Controller
@RequestMapping("/crises/{id}")
@OpenTo(Role.PR_MANAGER)
class EndPage {

    private final Crises crises;
    private final CaseTasks tasks;
    private final CaseActs acts;
    private final List<Unsettled> unsettled;
    private final SignedIn signedIn;

    EndPage(Crises crises, CaseTasks tasks, CaseActs acts, List<Unsettled> unsettled, SignedIn signedIn) {
        this.crises = crises;
        this.tasks = tasks;
        this.acts = acts;
        this.unsettled = unsettled;
        this.signedIn = signedIn;
    }

    @GetMapping("/resolve")
    ModelAndView askWhetherOver(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID task) {
        return page("crisis/resolve", id, task);
    }

    @PostMapping("/resolve")
    ModelAndView answer(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID task,
                        @RequestParam String over) {
        try {
            if (over.equals("yes")) {
                acts.confirmResolved(new CrisisId(id), task, signedIn.person());
            } else {
                acts.notYetResolved(new CrisisId(id), task, signedIn.person());
            }
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page("crisis/resolve", id, task), problem);
        }
    }

    @GetMapping("/stand-down")
    ModelAndView askToStandDown(@PathVariable UUID id, @RequestParam UUID task) {
        return page("crisis/stand-down", id, task);
    }

    @PostMapping("/stand-down")
    ModelAndView standDown(@PathVariable UUID id, @RequestParam UUID task) {
        try {
            acts.standDown(new CrisisId(id), task, signedIn.person());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page("crisis/stand-down", id, task), problem);
        }
    }

    private ModelAndView page(String view, UUID id, @Nullable UUID task) {
        return new ModelAndView(view).addObject("crisis", crises.get(new CrisisId(id))).addObject("task", task)
                .addObject("waits", task == null || tasks.isOpen(task))
                .addObject("unsettled", unsettled.stream().flatMap(each -> each.in(new CrisisId(id)).stream()).toList());
    }
}
