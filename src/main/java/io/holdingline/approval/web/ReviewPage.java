package io.holdingline.approval.web;

import io.holdingline.approval.Ballot;
import io.holdingline.approval.ReasonKind;
import io.holdingline.approval.SignOffs;
import io.holdingline.approval.Verdict;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.Statements;
import io.holdingline.task.Task;
import io.holdingline.task.TaskId;
import io.holdingline.task.Tasks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Reads the exact words of a statement, and decides on them. */
@Controller
@RequestMapping("/statements/{id}")
class ReviewPage {

    private final ReviewViews views;
    private final SignOffs signOffs;
    private final Statements statements;
    private final Tasks tasks;
    private final SignedIn signedIn;

    ReviewPage(ReviewViews views, SignOffs signOffs, Statements statements, Tasks tasks, SignedIn signedIn) {
        this.views = views;
        this.signOffs = signOffs;
        this.statements = statements;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    @GetMapping
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.AUDITOR})
    String read(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.page(new StatementId(id), signedIn.person(), null));
        return "approval/review";
    }

    @GetMapping("/review")
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER})
    Object review(@PathVariable UUID id, @RequestParam UUID task, Model model) {
        var review = task(id, task);
        if (!review.open()) {
            return to("/statements/" + id);
        }
        model.addAttribute("view", views.page(new StatementId(id), signedIn.person(), review));
        return page(model, null, null, null);
    }

    @PostMapping("/review")
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER})
    Object decide(@PathVariable UUID id, @RequestParam UUID task, @RequestParam UUID revision, @RequestParam String sha256,
                  @RequestParam String decision, @RequestParam(required = false) @Nullable String kind,
                  @RequestParam(defaultValue = "") String reason, HttpServletResponse response,
                  RedirectAttributes flash, Model model) {
        var review = task(id, task);
        try {
            var ballot = ballot(new RevisionId(revision), sha256, decision, kind, reason);
            var approval = signOffs.decide(review.id(), signedIn.person(), ballot);
            flash.addFlashAttribute("done", said(statements.get(new StatementId(id)).label(), approval.verdict()));
            return to("/tasks");
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var again = tasks.get(review.id());
            model.addAttribute("view", views.page(new StatementId(id), signedIn.person(), again.open() ? again : null));
            return page(model, refused.getMessage(), kind, reason);
        }
    }

    private static String page(Model model, @Nullable String problem, @Nullable String kind, @Nullable String reason) {
        model.addAttribute("problem", problem).addAttribute("kinds", ReasonKind.values())
                .addAttribute("chosenKind", kind).addAttribute("reason", reason);
        return "approval/review";
    }

    private Task task(UUID statement, UUID id) {
        var task = tasks.get(new TaskId(id));
        if (!statement.equals(task.subject())) {
            throw new NotFound("There is no such review of this statement.");
        }
        return task;
    }

    private static Ballot ballot(RevisionId revision, String sha256, String decision, @Nullable String kind, String reason) {
        return switch (decision) {
            case "approve" -> Ballot.approve(revision, sha256);
            case "return" -> Ballot.sendBack(revision, sha256, kind == null ? null : ReasonKind.ofKey(kind).orElse(null), reason);
            default -> throw new RuleViolation("Choose whether you approve the words or send them back.");
        };
    }

    private static String said(String label, Verdict verdict) {
        return verdict == Verdict.APPROVED ? "You approved " + label + "." : "You sent " + label + " back with your reason.";
    }

    private static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
