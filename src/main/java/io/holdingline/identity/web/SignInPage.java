package io.holdingline.identity.web;

import io.holdingline.identity.OpenToEveryone;
import io.holdingline.identity.SignedIn;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The entrance; the security chain takes the form itself. In the demo it offers the demo people as buttons. */
@Controller
@OpenToEveryone
class SignInPage {

    private final SignedIn signedIn;
    private final boolean demo;

    SignInPage(SignedIn signedIn, Environment environment) {
        this.signedIn = signedIn;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/sign-in")
    String show(@SessionAttribute(name = "signInRefused", required = false) @Nullable String refused,
                @SessionAttribute(name = "signInName", required = false) @Nullable String name, HttpSession session,
                @RequestParam Map<String, String> parameters, Model model) {
        if (signedIn.find().isPresent()) {
            return "redirect:/";
        }
        session.removeAttribute("signInRefused");
        session.removeAttribute("signInName");
        model.addAttribute("refused", refused).addAttribute("name", name);
        model.addAttribute("done", done(parameters));
        model.addAttribute("demoPeople", demo ? DemoPerson.ALL : List.of());
        return "identity/sign-in";
    }

    private static @Nullable String done(Map<String, String> parameters) {
        if (parameters.containsKey("made")) {
            return "The first administrator is made. Sign in.";
        }
        return parameters.containsKey("changed") ? "Your pass phrase is changed. Sign in with the new one." : null;
    }

    /** A way in for the demo, with what this person comes to do. */
    record DemoPerson(String name, String label, String purpose) {

        static final List<DemoPerson> ALL = List.of(
                new DemoPerson("pr", "PR manager", "Launches playbooks, fills in facts, drafts"),
                new DemoPerson("pr2", "Second PR approver", "Approves what the first has written"),
                new DemoPerson("legal", "Legal reviewer", "Approves exact words, or sends them back with a reason"),
                new DemoPerson("social", "Social team", "Sees what goes out when, and settles what is unknown"),
                new DemoPerson("admin", "Administrator", "People, channels, playbooks, templates"),
                new DemoPerson("auditor", "Auditor", "Reads everything, changes nothing"));
    }
}
