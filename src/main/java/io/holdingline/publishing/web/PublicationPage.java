package io.holdingline.publishing.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.publishing.PublicationId;
import io.holdingline.publishing.Publications;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One publication: its words, its way, and what a person can decide about it. */
@Controller
@RequestMapping("/publications/{id}")
class PublicationPage {

    private static final int LATEST_YEAR = 9999;

    private final Publications publications;
    private final StopSwitch stop;
    private final SignedIn signedIn;
    private final ZoneId zone;

    PublicationPage(Publications publications, StopSwitch stop, SignedIn signedIn, @Value("${holdingline.zone}") ZoneId zone) {
        this.publications = publications;
        this.stop = stop;
        this.signedIn = signedIn;
        this.zone = zone;
    }

    @GetMapping
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
    String show(@PathVariable UUID id, Model model) {
        return page(new PublicationId(id), model);
    }

    @PostMapping("/cancel")
    @OpenTo({Role.PR_MANAGER, Role.SOCIAL_TEAM})
    Object cancel(@PathVariable UUID id, @RequestParam long epoch, @RequestParam String reason,
                  HttpServletResponse response, Model model) {
        return attempt(id, reason, response, model, (one, by) -> publications.cancel(one, epoch, reason, by));
    }

    @PostMapping("/reschedule")
    @OpenTo({Role.PR_MANAGER, Role.SOCIAL_TEAM})
    Object reschedule(@PathVariable UUID id, @RequestParam long epoch, @RequestParam String dueAt,
                      HttpServletResponse response, Model model) {
        model.addAttribute("dueAt", dueAt);
        return attempt(id, null, response, model, (one, by) -> publications.reschedule(one, epoch, instant(dueAt), by));
    }

    @PostMapping("/live")
    @OpenTo(Role.SOCIAL_TEAM)
    Object isLive(@PathVariable UUID id, @RequestParam long epoch, @RequestParam String link,
                  HttpServletResponse response, Model model) {
        model.addAttribute("link", link);
        return attempt(id, null, response, model, (one, by) -> publications.isLive(one, epoch, link, by));
    }

    @PostMapping("/send-again")
    @OpenTo(Role.SOCIAL_TEAM)
    Object sendAgain(@PathVariable UUID id, @RequestParam long epoch, @RequestParam String reason,
                     HttpServletResponse response, Model model) {
        return attempt(id, reason, response, model, (one, by) -> publications.sendAgain(one, epoch, reason, by));
    }

    @PostMapping("/give-up")
    @OpenTo(Role.SOCIAL_TEAM)
    Object giveUp(@PathVariable UUID id, @RequestParam long epoch, @RequestParam String reason,
                  HttpServletResponse response, Model model) {
        return attempt(id, reason, response, model, (one, by) -> publications.giveUp(one, epoch, reason, by));
    }

    @PostMapping("/leave")
    @OpenTo(Role.SOCIAL_TEAM)
    Object leave(@PathVariable UUID id, @RequestParam long epoch, @RequestParam String reason,
                 HttpServletResponse response, Model model) {
        return attempt(id, reason, response, model, (one, by) -> publications.leave(one, epoch, reason, by));
    }

    private Object attempt(UUID id, @Nullable String reason, HttpServletResponse response, Model model, Act act) {
        try {
            act.on(new PublicationId(id), signedIn.person());
            return Acts.seeOther("/publications/" + id);
        } catch (RuleViolation refused) {
            Acts.refuse(refused, response, model);
            model.addAttribute("reason", reason);
            return page(new PublicationId(id), model);
        }
    }

    private String page(PublicationId id, Model model) {
        var file = publications.get(id);
        var person = signedIn.person();
        model.addAttribute("file", file).addAttribute("one", Shown.of(file.card(), stop.current().isPresent(), zone));
        model.addAttribute("offer", Offer.to(person, file.card())).addAttribute("zone", zone.getId());
        return "publishing/publication";
    }

    private Instant instant(String typed) {
        try {
            var at = LocalDateTime.parse(typed);
            if (at.getYear() <= LATEST_YEAR) {
                return at.atZone(zone).toInstant();
            }
        } catch (DateTimeException noTime) {
            // said below
        }
        throw new RuleViolation("dueAt", "That is no time. Write it as 2026-11-22T05:15.");
    }

    private interface Act {

        void on(PublicationId id, Person by);
    }
}
