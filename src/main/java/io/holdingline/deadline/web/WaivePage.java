package io.holdingline.deadline.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.deadline.UpdateSlots;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Giving a promise up, with a reason that stays on record. */
@Controller
@RequestMapping("/crises/{id}/slots/{slot}/waive")
@OpenTo(Role.PR_MANAGER)
class WaivePage {

    private final Crises crises;
    private final UpdateSlots slots;
    private final SignedIn signedIn;

    WaivePage(Crises crises, UpdateSlots slots, SignedIn signedIn) {
        this.crises = crises;
        this.slots = slots;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID slot) {
        return page(id, slot);
    }

    @PostMapping
    ModelAndView waive(@PathVariable UUID id, @PathVariable UUID slot, @RequestParam String reason) {
        try {
            slots.waive(promise(id, slot).id(), reason, signedIn.person().actor());
        } catch (RuleViolation problem) {
            var page = page(id, slot).addObject("problem", problem.getMessage()).addObject("reason", reason);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var back = new RedirectView("/crises/" + id);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }

    private ModelAndView page(UUID id, UUID slot) {
        return new ModelAndView("deadline/waive").addObject("crisis", crises.get(new CrisisId(id)))
                .addObject("slot", promise(id, slot)).addObject("reason", "");
    }

    private UpdateSlot promise(UUID id, UUID slot) {
        return slots.of(new CrisisId(id)).stream().filter(each -> each.id().equals(slot)).findFirst()
                .orElseThrow(() -> new NotFound("There is no such promise in this crisis."));
    }
}
