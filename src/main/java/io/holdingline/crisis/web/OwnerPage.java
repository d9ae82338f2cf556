package io.holdingline.crisis.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Ownership;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.People;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.identity.UserName;
import io.holdingline.shared.RuleViolation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a crisis over from whoever owns it. */
@Controller
@RequestMapping("/crises/{id}/owner")
@OpenTo(Role.PR_MANAGER)
class OwnerPage {

    private final Crises crises;
    private final Ownership ownership;
    private final People people;
    private final SignedIn signedIn;

    OwnerPage(Crises crises, Ownership ownership, People people, SignedIn signedIn) {
        this.crises = crises;
        this.ownership = ownership;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id) {
        return page(id);
    }

    @PostMapping
    ModelAndView takeOver(@PathVariable UUID id, @RequestParam String from, @RequestParam(defaultValue = "") String reason) {
        try {
            ownership.takeOver(new CrisisId(id), new UserName(from), reason, signedIn.person());
            return Answers.seeOther("/crises/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id), problem).addObject("reason", reason);
        }
    }

    private ModelAndView page(UUID id) {
        var crisis = crises.get(new CrisisId(id));
        var person = signedIn.person();
        return new ModelAndView("crisis/owner").addObject("crisis", crisis).addObject("owner", ownership.label(crisis))
                .addObject("mine", crisis.owner().equals(person.name()))
                .addObject("deputy", Optional.ofNullable(person.deputy()).map(people::displayName).orElse(""))
                .addObject("reason", "");
    }
}
