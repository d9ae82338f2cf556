package io.holdingline.alert.web;

import io.holdingline.alert.intake.AlertIntake;
import io.holdingline.alert.intake.MalformedAlert;
import io.holdingline.identity.OpenToMachines;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Alertmanager calls. It tries again after a 5xx and never after a 4xx, so whatever is our fault is a 5xx; and a
 * 2xx is only said of alerts that are durable.
 */
@RestController
@OpenToMachines
class WebhookController {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
    private static final int LIMIT = 1_048_576;
    private static final String SIGNATURE = "X-Holdingline-Signature";

    private final AlertIntake intake;
    private final SourceKeys keys;

    WebhookController(AlertIntake intake, SourceKeys keys) {
        this.intake = intake;
        this.keys = keys;
    }

    @PostMapping("/api/alerts/alertmanager")
    ResponseEntity<?> alertmanager(HttpServletRequest request) throws IOException {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        var signature = request.getHeader(SIGNATURE);
        if (request.getContentLengthLong() > LIMIT) {
            return tooLarge();
        }
        if (!keys.mayRead(authorization, signature)) {
            return unknownCaller();
        }
        var body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            return tooLarge();
        }
        return keys.accepts(authorization, signature, body) ? take(body) : unknownCaller();
    }

    private ResponseEntity<?> take(byte[] body) {
        try {
            return ResponseEntity.ok(Map.of("alerts", intake.takeFromAlertmanager(body)));
        } catch (MalformedAlert malformed) {
            return Problems.of(malformed.readable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST,
                    malformed.getMessage(), Map.of("pointer", malformed.pointer()));
        } catch (RuntimeException broken) {
            var reference = UUID.randomUUID().toString();
            LOG.error("A delivery of Alertmanager could not be stored, reference {}", reference, broken);
            return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "The alerts could not be stored. Send them again.",
                    Map.of("reference", reference));
        }
    }

    private static ResponseEntity<?> tooLarge() {
        return Problems.of(HttpStatus.CONTENT_TOO_LARGE, "A delivery must not exceed 1 MiB. Send fewer alerts at once: "
                + "set max_alerts on the receiver.", Map.of("limit", LIMIT));
    }

    private static ResponseEntity<?> unknownCaller() {
        return Problems.of(HttpStatus.UNAUTHORIZED, "The bearer token or the signature is missing or wrong.", Map.of());
    }
}
