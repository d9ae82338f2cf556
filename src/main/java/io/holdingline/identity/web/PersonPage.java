package io.holdingline.identity.web;

import io.holdingline.identity.Account;
import io.holdingline.identity.Accounts;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.identity.UserName;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** One person: roles, deputy, and whether and how they come in. */
@Controller
@RequestMapping("/admin/people/{name}")
@OpenTo(Role.ADMINISTRATOR)
class PersonPage {

    private final Accounts accounts;
    private final SignedIn signedIn;

    PersonPage(Accounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @GetMapping
    @OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
    String show(@PathVariable String name, @RequestParam(required = false) @Nullable String saved, Model model) {
        model.addAttribute("done", saved == null ? null : "Saved. It counts from now on.");
        return page(accounts.get(new UserName(name)), null, model);
    }

    @PostMapping("/roles")
    Object changeRoles(@PathVariable String name, @RequestParam long version,
                       @RequestParam(required = false) @Nullable List<String> roles, HttpServletResponse response,
                       Model model) {
        var chosen = PersonForm.roles(roles);
        model.addAttribute("chosenRoles", chosen.stream().map(Role::key).toList());
        return attempt(name, response, model,
                person -> accounts.changeRoles(person, version, chosen, signedIn.person()));
    }

    @PostMapping("/deputy")
    Object nameDeputy(@PathVariable String name, @RequestParam long version, @RequestParam String deputy,
                      HttpServletResponse response, Model model) {
        var named = deputy.isBlank() ? null : new UserName(deputy);
        return attempt(name, response, model,
                person -> accounts.nameDeputy(person, version, named, signedIn.person()));
    }

    @PostMapping("/active")
    Object setActive(@PathVariable String name, @RequestParam long version, @RequestParam boolean active,
                     HttpServletResponse response, Model model) {
        return attempt(name, response, model,
                person -> accounts.setActive(person, version, active, signedIn.person()));
    }

    @PostMapping("/pass-phrase")
    Object resetPassPhrase(@PathVariable String name, @RequestParam long version, HttpServletResponse response,
                           Model model) {
        try {
            var phrase = accounts.resetPassPhrase(new UserName(name), version, signedIn.person());
            return HandedOver.page(accounts.get(new UserName(name)), phrase, model);
        } catch (RuleViolation refused) {
            return refused(name, refused, response, model);
        }
    }

    private Object attempt(String name, HttpServletResponse response, Model model, Act act) {
        try {
            act.on(new UserName(name));
        } catch (RuleViolation refused) {
            return refused(name, refused, response, model);
        }
        var back = new RedirectView("/admin/people/" + name + "?saved");
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }

    private String refused(String name, RuleViolation refused, HttpServletResponse response, Model model) {
        response.setStatus((refused instanceof StaleInput ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return page(accounts.get(new UserName(name)), refused.getMessage(), model);
    }

    private String page(Account account, @Nullable String problem, Model model) {
        var person = PersonRow.of(account);
        model.addAttribute("person", person).addAttribute("problem", problem).addAttribute("roles", Role.values());
        if (!model.containsAttribute("chosenRoles")) {
            model.addAttribute("chosenRoles", person.roleKeys());
        }
        model.addAttribute("deputies", accounts.all().stream().map(Account::person).filter(Person::active)
                .filter(each -> !each.name().equals(person.userName())).toList());
        model.addAttribute("mayChange", signedIn.person().has(Role.ADMINISTRATOR));
        return "identity/person";
    }

    /** What is done to the person of the page. */
    private interface Act {

        void on(UserName person);
    }
}
