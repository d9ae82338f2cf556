package io.holdingline.crisis.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.FactSheets;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The fact sheet as a form, by itself or as the task that asks for it. */
@Controller
@RequestMapping("/crises/{id}/facts")
@OpenTo(Role.PR_MANAGER)
class FactsPage {

    private final Crises crises;
    private final FactSheets sheets;
    private final CaseActs acts;
    private final FactForms forms;
    private final SignedIn signedIn;

    FactsPage(Crises crises, FactSheets sheets, CaseActs acts, FactForms forms, SignedIn signedIn) {
        this.crises = crises;
        this.sheets = sheets;
        this.acts = acts;
        this.forms = forms;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID task) {
        return page(new CrisisId(id), task, Map.of());
    }

    @PostMapping
    ModelAndView save(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID task,
                      @RequestParam long version, @RequestParam Map<String, String> typed) {
        var crisis = new CrisisId(id);
        try {
            var values = forms.changed(sheets.of(crisis), typed);
            acts.saveFacts(crisis, version, values, typed.containsKey("done") ? task : null, signedIn.person());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(crisis, task, typed), problem);
        }
    }

    private ModelAndView page(CrisisId id, @Nullable UUID task, Map<String, String> typed) {
        var sheet = sheets.of(id);
        return new ModelAndView("crisis/facts").addObject("crisis", crises.get(id)).addObject("task", task)
                .addObject("version", sheet.version()).addObject("zone", forms.zone())
                .addObject("fields", forms.fields(sheet.definitions(), sheet.facts(), typed));
    }
}
