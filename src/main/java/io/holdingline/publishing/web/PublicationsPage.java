package io.holdingline.publishing.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.publishing.Publications;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The social team's day, and the stop switch. */
@Controller
class PublicationsPage {

    private final Publications publications;
    private final StopSwitch stop;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ZoneId zone;

    PublicationsPage(Publications publications, StopSwitch stop, SignedIn signedIn, Clock clock,
                     @Value("${holdingline.zone}") ZoneId zone) {
        this.publications = publications;
        this.stop = stop;
        this.signedIn = signedIn;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/publications")
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
    String show(@RequestParam(required = false) @Nullable String day, Model model) {
        return page(day, model);
    }

    @PostMapping("/publications/stop")
    @OpenTo({Role.PR_MANAGER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR})
    Object engage(@RequestParam String reason, HttpServletResponse response, Model model) {
        return move(reason, () -> stop.engage(reason, signedIn.person()), response, model);
    }

    @PostMapping("/publications/release")
    @OpenTo({Role.PR_MANAGER, Role.ADMINISTRATOR})
    Object release(@RequestParam String reason, HttpServletResponse response, Model model) {
        return move(reason, () -> stop.release(reason, signedIn.person()), response, model);
    }

    private Object move(String reason, Runnable act, HttpServletResponse response, Model model) {
        try {
            act.run();
            return Acts.seeOther("/publications");
        } catch (RuleViolation refused) {
            Acts.refuse(refused, response, model);
            model.addAttribute("reason", reason);
            return page(null, model);
        }
    }

    private String page(@Nullable String asked, Model model) {
        var day = Day.of(asked, clock, zone);
        var stopped = stop.current();
        var shown = publications.between(day.begins(), day.ends()).stream()
                .map(card -> Shown.of(card, stopped.isPresent(), zone)).sorted(Comparator.comparing(Shown::at)).toList();
        model.addAttribute("day", day).addAttribute("shown", shown).addAttribute("pulled", stopped.orElse(null));
        model.addAttribute("newestFirst", shown.stream().sorted(Comparator.comparing(Shown::at).reversed()).toList());
        model.addAttribute("timetable",
                Timetable.of(shown, List.copyOf(publications.channels().values()), clock.instant(), day.isToday(), zone));
        model.addAttribute("ahead", shown.stream().filter(one -> !one.at().isBefore(clock.instant())).toList());
        model.addAttribute("asking", publications.waitingForAPerson().stream()
                .map(card -> Shown.of(card, stopped.isPresent(), zone)).toList());
        may(signedIn.person(), model);
        return "publishing/publications";
    }

    private static void may(Person person, Model model) {
        var maySettle = person.has(Role.SOCIAL_TEAM);
        var mayRelease = person.has(Role.PR_MANAGER) || person.has(Role.ADMINISTRATOR);
        model.addAttribute("maySettle", maySettle).addAttribute("mayRelease", mayRelease)
                .addAttribute("mayStop", maySettle || mayRelease);
    }
}
