package io.holdingline.statement.web;

import io.holdingline.flow.Attempts;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.Drafts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Writes a statement: facts, words of every channel, the promise, and what they look like. */
@Controller
@RequestMapping("/statements/{id}")
@OpenTo(Role.PR_MANAGER)
class DraftPage {

    private final Drafts drafts;
    private final DraftViews views;
    private final LocalTimes times;
    private final Attempts attempts;
    private final SignedIn signedIn;

    DraftPage(Drafts drafts, DraftViews views, LocalTimes times, Attempts attempts, SignedIn signedIn) {
        this.drafts = drafts;
        this.views = views;
        this.times = times;
        this.attempts = attempts;
        this.signedIn = signedIn;
    }

    @GetMapping("/draft")
    Object show(@PathVariable UUID id, @RequestParam(defaultValue = "") String task, Model model) {
        var draft = drafts.of(new StatementId(id));
        if (draft.statement().state() != StatementState.DRAFTING) {
            return to("/statements/" + id);
        }
        model.addAttribute("view", views.page(draft, null, false, signedIn.person(), task));
        return "statement/draft";
    }

    @PostMapping("/preview")
    String preview(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var draft = drafts.of(new StatementId(id));
        model.addAttribute("preview", views.preview(draft, new DraftForm(typed))).addAttribute("live", true);
        return "statement/preview :: preview";
    }

    @PostMapping("/draft")
    Object keep(@PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response,
                RedirectAttributes flash, Model model) {
        var form = new DraftForm(typed);
        var task = typed.getOrDefault("task", "");
        try {
            return form.isSubmission() ? submit(new StatementId(id), form, flash) : save(new StatementId(id), form, task, flash);
        } catch (RuleViolation refused) {
            boolean stale = refused instanceof StaleInput;
            response.setStatus((stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            var draft = drafts.of(new StatementId(id));
            model.addAttribute("problem", refused.getMessage());
            model.addAttribute("view", views.page(draft, form, stale, signedIn.person(), task));
            return "statement/draft";
        }
    }

    private RedirectView save(StatementId id, DraftForm form, String task, RedirectAttributes flash) {
        drafts.save(id, form.version(), form.factsVersion(), form.edit(drafts.of(id), times), signedIn.person());
        flash.addFlashAttribute("done", "Saved. Nothing has been sent for sign-off yet.");
        return to("/statements/" + id + "/draft" + (task.matches("[0-9a-f-]{36}") ? "?task=" + task : ""));
    }

    private RedirectView submit(StatementId id, DraftForm form, RedirectAttributes flash) {
        Draft before = drafts.of(id);
        var person = signedIn.person();
        var revision = attempts.inOneTransaction(() -> drafts.submit(id, form.version(), form.factsVersion(),
                form.edit(before, times), person));
        flash.addFlashAttribute("done", "You submitted " + revision.label() + ", revision " + revision.number() + ", for sign-off.");
        return to("/tasks");
    }

    private static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
