package io.holdingline.statement.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.NotFound;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.lint.TemplatePlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One template with what it says about typical facts; what is edited is proposed, and a second person releases it. */
@Controller
@RequestMapping("/templates/{scenario}/{kind}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class TemplatePage {

    private final TemplateViews views;
    private final TemplateMatrix matrix;
    private final SignedIn signedIn;

    TemplatePage(TemplateViews views, TemplateMatrix matrix, SignedIn signedIn) {
        this.views = views;
        this.matrix = matrix;
        this.signedIn = signedIn;
    }

    /** Those whom the pages of changes admit. */
    static boolean mayChange(Person person) {
        return person.has(Role.PR_MANAGER) || person.has(Role.ADMINISTRATOR);
    }

    @GetMapping
    String show(@PathVariable String scenario, @PathVariable String kind, @RequestParam(required = false) @Nullable String lang, Model model) {
        return page(place(scenario, kind, lang), null, model);
    }

    /** The preview alone where the page asks for it by itself, else the whole page with what was typed. */
    @PostMapping("/preview")
    String preview(@PathVariable String scenario, @PathVariable String kind, @RequestParam String lang,
                   @RequestParam Map<String, String> typed,
                   @RequestHeader(name = "HX-Request", required = false) @Nullable String part, Model model) {
        var place = place(scenario, kind, lang);
        if (part == null) {
            return page(place, new TemplateForm(typed), model);
        }
        model.addAttribute("preview", views.preview(place, new TemplateForm(typed))).addAttribute("live", true);
        return "statement/preview :: preview";
    }

    private String page(TemplatePlace place, @Nullable TemplateForm form, Model model) {
        model.addAttribute("view", views.page(place, form));
        model.addAttribute("mayChange", mayChange(signedIn.person()));
        return "statement/template";
    }

    private TemplatePlace place(String scenario, String key, @Nullable String lang) {
        matrix.title(scenario);
        var kind = StatementKind.ofKey(key).orElseThrow(() -> new NotFound("There is no kind of statement called " + key));
        var language = lang == null ? views.firstLanguage(scenario, kind) : lang;
        if (!language.matches("[a-z]{2}")) {
            throw new NotFound("A language is two letters, such as en or de");
        }
        return new TemplatePlace(scenario, kind, language);
    }
}
