package io.holdingline.alert.web;

import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.intake.DeadLetters;
import io.holdingline.identity.AdministrationPage;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Deliveries that could not be read, for whoever set up the source. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
class DeadLettersPage {

    private final DeadLetters letters;
    private final AlertProperties properties;

    DeadLettersPage(DeadLetters letters, AlertProperties properties) {
        this.letters = letters;
        this.properties = properties;
    }

    @GetMapping("/admin/dead-letters")
    String list(Model model) {
        model.addAttribute("letters", letters.all());
        model.addAttribute("days", properties.deadLettersFor().toDays());
        model.addAttribute("most", properties.deadLetters());
        return "alert/dead-letters";
    }

    @Configuration(proxyBeanMethods = false)
    static class Hub {

        @Bean
        AdministrationPage deadLettersOfAlerts() {
            return new AdministrationPage("/admin/dead-letters", "Unreadable deliveries",
                    "What alert sources sent that could not be read");
        }
    }
}
