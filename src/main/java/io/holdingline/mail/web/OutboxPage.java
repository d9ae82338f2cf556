package io.holdingline.mail.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.mail.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mails of the outbox, for a house without a mail server. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
class OutboxPage {

    private static final int SHOWN = 100;

    private final Outbox outbox;

    OutboxPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/admin/mail")
    String list(Model model) {
        model.addAttribute("mails", outbox.newest(SHOWN));
        model.addAttribute("emptySentence", outbox.inUse() ? "No mail has been sent yet."
                : "Mail leaves through a mail server; nothing is kept here.");
        return "mail/outbox";
    }

    @GetMapping("/admin/mail/{name}")
    String read(@PathVariable String name, Model model) {
        model.addAttribute("mail", outbox.read(name));
        return "mail/mail";
    }
}
