package io.holdingline.audit.web;

import io.holdingline.audit.inspection.Verifications;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Checks the whole record on request and tells how far that has come. */
@Controller
@OpenTo({Role.AUDITOR, Role.ADMINISTRATOR})
class CheckRecord {

    private final Verifications verifications;
    private final ChainNames names;

    CheckRecord(Verifications verifications, ChainNames names) {
        this.verifications = verifications;
        this.names = names;
    }

    @PostMapping("/audit/verification")
    ResponseEntity<Void> start() {
        verifications.start();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", "/audit").build();
    }

    /** The part of the page that asks again while the check runs; when it has ended the page is drawn anew. */
    @GetMapping("/audit/verification")
    String progress(Model model, HttpServletResponse response) {
        var check = CheckView.of(verifications.latest(), names);
        if (!check.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("check", check);
        return "audit/verification :: verification";
    }
}
