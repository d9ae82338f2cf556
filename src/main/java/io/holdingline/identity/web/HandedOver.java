package io.holdingline.identity.web;

import io.holdingline.identity.Account;
import org.springframework.ui.Model;

/** Shows a one-time pass phrase in the answer itself: after a redirect it would have to be kept somewhere. */
final class HandedOver {

    private HandedOver() {
    }

    static String page(Account account, String phrase, Model model) {
        model.addAttribute("person", PersonRow.of(account));
        model.addAttribute("phrase", phrase);
        return "identity/handed-over";
    }
}
