package io.holdingline.crisis.web;

import io.holdingline.crisis.CaseTask;
import io.holdingline.flow.Vocabulary;
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

/** A question of the playbook with its options; which role answers is the task's own rule. */
@Controller
@RequestMapping("/crises/{id}/decisions/{task}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM})
class DecisionPage {

    private final TaskForms forms;
    private final RecordActs acts;
    private final SignedIn signedIn;

    DecisionPage(TaskForms forms, RecordActs acts, SignedIn signedIn) {
        this.forms = forms;
        this.acts = acts;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID task) {
        return page(task(id, task), "", "");
    }

    @PostMapping
    ModelAndView decide(@PathVariable UUID id, @PathVariable UUID task, @RequestParam(defaultValue = "") String option,
                        @RequestParam(defaultValue = "") String reason) {
        try {
            acts.decide(task(id, task), option, reason, signedIn.person());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(task(id, task), option, reason), problem);
        }
    }

    private CaseTask task(UUID id, UUID task) {
        return forms.task(id, task, Vocabulary.TAKE_DECISION);
    }

    private ModelAndView page(CaseTask task, String option, String reason) {
        return forms.page("crisis/decision", task).addObject("option", option).addObject("reason", reason);
    }
}
