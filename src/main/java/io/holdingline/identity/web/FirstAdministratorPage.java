package io.holdingline.identity.web;

import io.holdingline.identity.FirstAdministrator;
import io.holdingline.identity.OpenToEveryone;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens once in the life of an installation, to who holds the token from the log; from then on it does not exist. */
@Controller
@OpenToEveryone
class FirstAdministratorPage {

    private final FirstAdministrator first;

    FirstAdministratorPage(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/first-administrator")
    String show(Model model) {
        requireAwaited();
        return page("", PersonForm.EMPTY, null, model);
    }

    @PostMapping("/first-administrator")
    String make(@RequestParam String token, @RequestParam String name, @RequestParam String displayName,
                @RequestParam String email, @RequestParam String passPhrase, @RequestParam String again,
                HttpServletResponse response, Model model) {
        requireAwaited();
        var form = new PersonForm(name, displayName, email, List.of());
        try {
            PassPhrasePage.requireSame(passPhrase, again);
            first.make(token, form.userName(), displayName, email, passPhrase);
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(token, form, refused.getMessage(), model);
        }
        return "redirect:/sign-in?made";
    }

    private void requireAwaited() {
        if (!first.awaited()) {
            throw new NotFound("There is no such page.");
        }
    }

    private static String page(String token, PersonForm form, @Nullable String problem, Model model) {
        model.addAttribute("token", token).addAttribute("form", form).addAttribute("problem", problem);
        return "identity/first-administrator";
    }
}
