package io.holdingline.alert.web;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.Proposals;
import io.holdingline.alert.log.AlertLog;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the alert sources sent, and what it led to. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class AlertsPage {

    private static final int SHOWN = 100;
    private static final int DECIDED = 20;

    private final AlertLog alerts;
    private final Proposals proposals;

    AlertsPage(AlertLog alerts, Proposals proposals) {
        this.alerts = alerts;
        this.proposals = proposals;
    }

    @GetMapping("/alerts")
    String list(Model model) {
        var sources = alerts.sources();
        model.addAttribute("sources", sources);
        model.addAttribute("silent", sources.stream().filter(alerts::isSilent).toList());
        model.addAttribute("alerts", alerts.latest(SHOWN));
        model.addAttribute("proposals", proposals.open());
        model.addAttribute("decided", proposals.decided(DECIDED));
        return "alert/alerts";
    }

    @GetMapping("/alerts/{id}")
    String show(@PathVariable UUID id, Model model) {
        var alert = alerts.get(new AlertId(id));
        model.addAttribute("alert", alert);
        model.addAttribute("link", AlertLink.of(alert.generatorUrl()));
        model.addAttribute("deliveries", alerts.deliveries(alert));
        return "alert/alert";
    }
}
