package io.holdingline.playbook.web;

import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How a form answers: on to the next page, or the same page with what is wrong. */
final class Answers {

    private Answers() {
    }

    static ModelAndView seeOther(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** The same page again; the caller has put on it what was typed. */
    static ModelAndView again(ModelAndView page, RuleViolation problem) {
        page.setStatus(problem instanceof StaleInput ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problem", problem.getMessage()).addObject("field", problem.field());
    }
}
