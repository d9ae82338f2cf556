package io.holdingline.audit.web;

import io.holdingline.audit.inspection.Export;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody needs to check the record on another machine. */
@Controller
@OpenTo({Role.AUDITOR, Role.ADMINISTRATOR})
class AuditDownloads {

    private final Export export;

    AuditDownloads(Export export) {
        this.export = export;
    }

    /** Streams with constant memory; where it breaks off, its checkpoint is missing and the check says so. */
    @GetMapping("/audit/export")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"holdingline-audit.jsonl\"");
        export.writeTo(response.getOutputStream());
    }

    @GetMapping("/audit/key")
    ResponseEntity<String> key() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/x-pem-file")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"holdingline-audit-key.pem\"")
                .body(export.publicKey());
    }
}
