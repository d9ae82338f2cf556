package io.holdingline.statement.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.statement.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every template in use by scenario, kind and language, so that a gap is seen before a crisis finds it. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class TemplateList {

    private final TemplateMatrix matrix;
    private final SignedIn signedIn;

    TemplateList(TemplateMatrix matrix, SignedIn signedIn) {
        this.matrix = matrix;
        this.signedIn = signedIn;
    }

    @GetMapping("/templates")
    String list(Model model) {
        model.addAttribute("scenarios", matrix.scenarios());
        model.addAttribute("languages", matrix.languages().stream().map(Languages::name).toList());
        model.addAttribute("mayChange", TemplatePage.mayChange(signedIn.person()));
        return "statement/templates";
    }
}
