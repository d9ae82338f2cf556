package io.holdingline.publishing.web;

import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.view.RedirectView;

/** What the forms of this module have in common. */
final class Acts {

    private Acts() {
    }

    static RedirectView seeOther(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    static void refuse(RuleViolation refused, HttpServletResponse response, Model model) {
        response.setStatus(refused instanceof StaleInput ? 409 : 422);
        model.addAttribute("problem", refused.getMessage());
    }
}
