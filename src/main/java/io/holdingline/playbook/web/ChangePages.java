package io.holdingline.playbook.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.change.ChangeId;
import io.holdingline.playbook.change.Changes;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing playbooks, tables and templates in the application: one person proposes, another releases. */
@Controller
@RequestMapping("/playbooks")
@OpenTo({Role.PR_MANAGER, Role.ADMINISTRATOR})
class ChangePages {

    private final Changes changes;
    private final ChangeViews views;
    private final Catalogue catalogue;
    private final SignedIn signedIn;

    ChangePages(Changes changes, ChangeViews views, Catalogue catalogue, SignedIn signedIn) {
        this.changes = changes;
        this.views = views;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    static boolean mayChange(Person person) {
        return person.has(Role.PR_MANAGER) || person.has(Role.ADMINISTRATOR);
    }

    @GetMapping("/changes/new")
    ModelAndView form(@RequestParam @Nullable String path) {
        return propose(path, path == null ? null : catalogue.file(catalogue.current(), path).orElse(""), "");
    }

    @PostMapping("/changes")
    ModelAndView propose(@RequestParam(required = false) @Nullable List<MultipartFile> files,
                         @RequestParam(required = false) @Nullable String path,
                         @RequestParam(required = false) @Nullable String text, @RequestParam(defaultValue = "") String note) {
        try {
            var content = path == null || text == null ? Uploads.read(files == null ? List.of() : files)
                    : Map.of(path, text.replace("\r\n", "\n"));
            return Answers.seeOther("/playbooks/changes/" + changes.propose(content, note, signedIn.person()).id());
        } catch (RuleViolation problem) {
            return Answers.again(propose(path, text, note), problem);
        }
    }

    @GetMapping("/changes/{id}")
    @OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView change(@PathVariable UUID id) {
        return page(id);
    }

    @PostMapping("/changes/{id}/release")
    @OpenTo(Role.ADMINISTRATOR)
    ModelAndView release(@PathVariable UUID id, RedirectAttributes flash) {
        try {
            changes.release(new ChangeId(id), signedIn.person());
            flash.addFlashAttribute("done", "Released. New crises start with it; those that run keep the version they started with.");
            return Answers.seeOther("/playbooks/changes/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id), problem);
        }
    }

    @PostMapping("/changes/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id) {
        try {
            changes.withdraw(new ChangeId(id), signedIn.person());
            return Answers.seeOther("/playbooks/changes/" + id);
        } catch (RuleViolation problem) {
            return Answers.again(page(id), problem);
        }
    }

    @PostMapping("/reload")
    ModelAndView reload(RedirectAttributes flash) {
        try {
            changes.reload(signedIn.person());
            flash.addFlashAttribute("done", "The folders were read anew.");
        } catch (RuleViolation problem) {
            flash.addFlashAttribute("problem", problem.getMessage());
        }
        return Answers.seeOther("/playbooks");
    }

    private ModelAndView page(UUID id) {
        return new ModelAndView("playbook/change")
                .addObject("view", views.of(changes.get(new ChangeId(id)), signedIn.person()));
    }

    private static ModelAndView propose(@Nullable String path, @Nullable String text, String note) {
        return new ModelAndView("playbook/propose").addObject("path", path).addObject("text", text).addObject("note", note);
    }
}
