package io.holdingline.identity.web;

import io.holdingline.identity.AdministrationPage;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One list of everything that can be administered. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
class AdministrationHub {

    private final List<AdministrationPage> pages;

    AdministrationHub(List<AdministrationPage> pages) {
        this.pages = pages.stream().sorted(Comparator.comparing(AdministrationPage::title)).toList();
    }

    @GetMapping("/admin")
    String show(Model model) {
        model.addAttribute("pages", pages);
        return "identity/administration";
    }
}
