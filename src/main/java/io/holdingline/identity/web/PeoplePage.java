package io.holdingline.identity.web;

import io.holdingline.identity.Accounts;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody who may sign in, and the form for one more. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class PeoplePage {

    private final Accounts accounts;
    private final SignedIn signedIn;

    PeoplePage(Accounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @GetMapping("/admin/people")
    @OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
    String show(Model model) {
        return page(PersonForm.EMPTY, null, model);
    }

    @PostMapping("/admin/people")
    String add(PersonForm form, HttpServletResponse response, Model model) {
        try {
            var phrase = accounts.add(form.userName(), form.displayName(), form.email(), PersonForm.roles(form.roles()),
                    signedIn.person());
            return HandedOver.page(accounts.get(form.userName()), phrase, model);
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, refused, model);
        }
    }

    private String page(PersonForm form, @Nullable RuleViolation refused, Model model) {
        model.addAttribute("people", accounts.all().stream().map(PersonRow::of).toList());
        model.addAttribute("form", form);
        model.addAttribute("problem", refused == null ? null : refused.getMessage());
        model.addAttribute("roles", Role.values());
        model.addAttribute("mayChange", signedIn.person().has(Role.ADMINISTRATOR));
        return "identity/people";
    }
}
