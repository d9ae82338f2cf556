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

/** What a person found or did, as the playbook asks for it; which role says so is the task's own rule. */
@Controller
@RequestMapping("/crises/{id}/findings/{task}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM})
class FindingPage {

    private final TaskForms forms;
    private final RecordActs acts;
    private final SignedIn signedIn;

    FindingPage(TaskForms forms, RecordActs acts, SignedIn signedIn) {
        this.forms = forms;
        this.acts = acts;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID task) {
        return page(task(id, task), "", "");
    }

    @PostMapping
    ModelAndView record(@PathVariable UUID id, @PathVariable UUID task, @RequestParam(defaultValue = "") String words,
                        @RequestParam(defaultValue = "") String reference) {
        try {
            acts.find(task(id, task), words, reference, signedIn.person());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(task(id, task), words, reference), problem);
        }
    }

    private CaseTask task(UUID id, UUID task) {
        return forms.task(id, task, Vocabulary.RECORD_FINDING);
    }

    private ModelAndView page(CaseTask task, String words, String reference) {
        return forms.page("crisis/finding", task).addObject("words", words).addObject("reference", reference);
    }
}
