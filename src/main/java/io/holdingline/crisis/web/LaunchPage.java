package io.holdingline.crisis.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.Playbook;
import io.holdingline.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Launching a playbook by hand. The form carries an open key of its own, so that a double click opens one crisis. */
@Controller
@RequestMapping("/crises/launch")
@OpenTo(Role.PR_MANAGER)
class LaunchPage {

    private static final String KEY = "launch:";

    private final Crises crises;
    private final FactSheets sheets;
    private final Catalogue catalogue;
    private final FactForms forms;
    private final ReachForm reach;
    private final SignedIn signedIn;

    LaunchPage(Crises crises, FactSheets sheets, Catalogue catalogue, FactForms forms, ReachForm reach, SignedIn signedIn) {
        this.crises = crises;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.forms = forms;
        this.reach = reach;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@RequestParam MultiValueMap<String, String> typed) {
        return page(typed);
    }

    @PostMapping
    ModelAndView launch(@RequestParam MultiValueMap<String, String> typed) {
        try {
            return Answers.seeOther("/crises/" + crises.launch(wanted(typed)).crisis().id());
        } catch (RuleViolation problem) {
            return Answers.again(page(typed), problem);
        }
    }

    private Launch wanted(MultiValueMap<String, String> all) {
        var typed = all.toSingleValueMap();
        var scenario = typed.getOrDefault("scenario", "");
        var filled = forms.values(sheets.definitions(scenario), typed);
        filled.values().removeIf(String::isBlank);
        return new Launch(scenario, typed.getOrDefault("title", ""), severity(typed), key(typed),
                reach.read(all), filled, signedIn.person().actor());
    }

    private static Severity severity(Map<String, String> typed) {
        return Arrays.stream(Severity.values()).filter(each -> each.name().equals(typed.get("severity"))).findFirst()
                .orElseThrow(() -> new RuleViolation("severity", "Choose how grave it is."));
    }

    private static String key(Map<String, String> typed) {
        try {
            return KEY + UUID.fromString(typed.getOrDefault("key", ""));
        } catch (IllegalArgumentException foreign) {
            return KEY + UUID.randomUUID();
        }
    }

    private ModelAndView page(MultiValueMap<String, String> all) {
        var typed = all.toSingleValueMap();
        var playbooks = catalogue.launchable();
        var chosen = playbooks.stream().map(Playbook::scenario)
                .filter(each -> each.equals(typed.get("scenario"))).findFirst()
                .or(() -> playbooks.stream().map(Playbook::scenario).findFirst()).orElse("");
        return new ModelAndView("crisis/launch").addObject("playbooks", playbooks).addObject("chosen", chosen)
                .addObject("key", key(typed).substring(KEY.length())).addObject("zone", forms.zone())
                .addObject("title", typed.getOrDefault("title", ""))
                .addObject("severity", typed.getOrDefault("severity", "")).addObject("severities", Severity.values())
                .addObject("languages", reach.languages(reach.ofTheHouse(), all))
                .addObject("jurisdictions", reach.jurisdictions(reach.ofTheHouse(), all))
                .addObject("fields", chosen.isEmpty() ? List.of()
                        : forms.fields(sheets.definitions(chosen), Map.of(), typed));
    }
}
