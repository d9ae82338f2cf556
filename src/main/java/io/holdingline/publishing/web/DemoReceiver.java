package io.holdingline.publishing.web;

import io.holdingline.identity.AdministrationPage;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.OpenToMachines;
import io.holdingline.identity.Role;
import io.holdingline.publishing.connect.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** In the demo the application also plays the partner who receives the signed calls. */
@Controller
@Profile("demo")
class DemoReceiver {

    private static final int KEPT = 50;
    private static final int LONGEST_BODY = 200_000;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Deque<ReceivedCall> calls = new ArrayDeque<>();
    private final String secret;
    private final Clock clock;

    DemoReceiver(@Value("${holdingline.publishing.webhook.secret}") String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    @PostMapping("/api/demo/webhook")
    @OpenToMachines
    ResponseEntity<Void> receive(@RequestHeader(name = Signature.HEADER, required = false) @Nullable String signature,
                                 @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
                                 @RequestBody byte[] bytes) {
        if (bytes.length > LONGEST_BODY) {
            return ResponseEntity.status(413).build();
        }
        var body = new String(bytes, StandardCharsets.UTF_8);
        var signed = Signature.verifies(signature, secret, body, clock.instant(), TOLERANCE);
        keep(key, signed, body);
        return ResponseEntity.status(signed ? 204 : 401).build();
    }

    @GetMapping("/admin/webhook-receiver")
    @OpenTo({Role.ADMINISTRATOR, Role.AUDITOR})
    String show(Model model) {
        synchronized (calls) {
            model.addAttribute("calls", List.copyOf(calls));
        }
        return "publishing/receiver";
    }

    private void keep(String key, boolean signed, String body) {
        synchronized (calls) {
            var repeat = signed && calls.stream().anyMatch(call -> call.signed() && call.key().equals(key));
            calls.addFirst(new ReceivedCall(clock.instant(), key, signed, repeat, body));
            if (calls.size() > KEPT) {
                calls.removeLast();
            }
        }
    }

    /** For the hub of the administration. */
    @Profile("demo")
    @Configuration(proxyBeanMethods = false)
    static class Place {

        @Bean
        AdministrationPage webhookReceiver() {
            return new AdministrationPage("/admin/webhook-receiver", "Webhook receiver", "What the demo's partner received");
        }
    }
}
