package io.holdingline.deadline.web;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.CaseTasks;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.flow.Vocabulary;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When an event happened that the law counts from; a later record corrects an earlier one and leaves it standing. */
@Controller
@RequestMapping("/crises/{id}/clocks/anchors/{anchor}")
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER})
class AnchorPage {

    private final Crises crises;
    private final LegalClocks clocks;
    private final ClockActs acts;
    private final CaseTasks tasks;
    private final LocalTimes times;
    private final SignedIn signedIn;

    AnchorPage(Crises crises, LegalClocks clocks, ClockActs acts, CaseTasks tasks, LocalTimes times, SignedIn signedIn) {
        this.crises = crises;
        this.clocks = clocks;
        this.acts = acts;
        this.tasks = tasks;
        this.times = times;
        this.signedIn = signedIn;
    }

    /** What a person typed. @param answer {@code no} where the event has not happened, {@code keep} where the record is right */
    record Typed(int seen, String at, String reason, String answer, @Nullable UUID task) {
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable String anchor, @RequestParam(required = false) @Nullable UUID task) {
        var crisis = crises.get(new CrisisId(id));
        var now = clocks.anchor(crisis, anchor);
        return page(crisis, anchor, new Typed(now.seen(), now.now() == null ? "" : times.typed(now.now().at()), "", "", task));
    }

    @PostMapping
    ModelAndView record(@PathVariable UUID id, @PathVariable String anchor, @RequestParam int seen,
                        @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String reason,
                        @RequestParam(defaultValue = "yes") String answer,
                        @RequestParam(required = false) @Nullable UUID task) {
        var crisis = crises.get(new CrisisId(id));
        var typed = new Typed(seen, at, reason, answer, task);
        try {
            record(crisis, anchor, typed);
            return Replies.seeOther("/crises/" + id + "/clocks");
        } catch (RuleViolation problem) {
            return Replies.again(page(crisis, anchor, typed), problem);
        }
    }

    private void record(Crisis crisis, String anchor, Typed typed) {
        var by = signedIn.person();
        if (typed.task() != null) {
            task(crisis, anchor, typed.task());
        }
        if (typed.task() != null && typed.answer().equals("no")) {
            acts.notRecorded(crisis, anchor, typed.task(), typed.reason(), by);
        } else if (typed.task() != null && typed.answer().equals("keep")) {
            acts.keep(crisis, anchor, typed.seen(), typed.task(), by);
        } else {
            acts.record(crisis, anchor, typed.seen(), times.read("at", typed.at()), typed.reason(), typed.task(), by);
        }
    }

    private ModelAndView page(Crisis crisis, String anchor, Typed typed) {
        return new ModelAndView("deadline/anchor").addObject("crisis", crisis)
                .addObject("anchor", clocks.anchor(crisis, anchor)).addObject("typed", typed)
                .addObject("task", typed.task() == null ? null : task(crisis, anchor, typed.task())).addObject("zone", times.zone());
    }

    /** Another event than the one that the task asks for would be its answer without being one. */
    private CaseTask task(Crisis crisis, String anchor, UUID id) {
        var task = tasks.get(id, crisis.id(), Vocabulary.RECORD_ANCHOR);
        if (!anchor.equals(task.brief().properties().get("anchor"))) {
            throw new NotFound("This task asks for another event.");
        }
        return task;
    }
}
