package io.holdingline.identity.web;

import io.holdingline.identity.Accounts;
import io.holdingline.identity.OneTimePassPhrase;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own pass phrase; the only page for who came in with a one-time one. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class PassPhrasePage {

    private final Accounts accounts;
    private final SignedIn signedIn;

    PassPhrasePage(Accounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @GetMapping(OneTimePassPhrase.PAGE)
    String show(Model model) {
        return page(null, model);
    }

    @PostMapping(OneTimePassPhrase.PAGE)
    String change(@RequestParam String current, @RequestParam String passPhrase, @RequestParam String again,
                  HttpSession session, HttpServletResponse response, Model model) {
        try {
            requireSame(passPhrase, again);
            accounts.changePassPhrase(signedIn.person(), current, passPhrase);
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(refused.getMessage(), model);
        }
        session.invalidate();
        return "redirect:/sign-in?changed";
    }

    static void requireSame(String passPhrase, String again) {
        if (!passPhrase.equals(again)) {
            throw new RuleViolation("again", "The two pass phrases differ. Write the same one twice.");
        }
    }

    private String page(@Nullable String problem, Model model) {
        model.addAttribute("problem", problem).addAttribute("name", signedIn.person().name().value());
        return "identity/pass-phrase";
    }
}
