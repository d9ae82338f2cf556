package io.holdingline.task.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.RuleViolation;
import io.holdingline.task.TaskId;
import io.holdingline.task.Tasks;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** My tasks: what waits for the person, most urgent first. */
@Controller
@RequestMapping("/tasks")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR})
class TasksPage {

    private final Tasks tasks;
    private final TaskLists lists;
    private final SignedIn signedIn;

    TasksPage(Tasks tasks, TaskLists lists, SignedIn signedIn) {
        this.tasks = tasks;
        this.lists = lists;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String filter) {
        return page(filter, null);
    }

    /** On to the page that does the task; a closed one leads to its crisis. */
    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var task = tasks.get(new TaskId(id));
        return seeOther(task.open() ? lists.page(task).map(page -> page.path(task)).orElse("/crises/" + task.crisis())
                : "/crises/" + task.crisis());
    }

    @PostMapping("/{id}/claim")
    ModelAndView claim(@PathVariable UUID id) {
        return act(task -> lists.claim(task, signedIn.person()), id);
    }

    @PostMapping("/{id}/release")
    ModelAndView release(@PathVariable UUID id) {
        return act(task -> tasks.release(task, signedIn.person()), id);
    }

    private ModelAndView act(Consumer<TaskId> act, UUID id) {
        try {
            act.accept(new TaskId(id));
            return seeOther("/tasks");
        } catch (RuleViolation refused) {
            var page = page("", refused.getMessage());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(String filter, @Nullable String problem) {
        var list = lists.of(signedIn.person());
        return new ModelAndView("task/tasks").addObject("all", list).addObject("list", list.only(filter))
                .addObject("problem", problem);
    }

    private static ModelAndView seeOther(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
