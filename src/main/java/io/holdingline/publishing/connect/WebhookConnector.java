package io.holdingline.publishing.connect;

import io.holdingline.publishing.http.Answer;
import io.holdingline.publishing.http.GuardedHttp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A signed JSON call to one receiver. */
public class WebhookConnector implements Connector {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookReceiver receiver;
    private final GuardedHttp http;
    private final Clock clock;

    public WebhookConnector(WebhookReceiver receiver, GuardedHttp http, Clock clock) {
        this.receiver = receiver;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "webhook";
    }

    @Override
    public String label() {
        return "Webhook";
    }

    @Override
    public boolean idempotent() {
        return receiver.idempotent();
    }

    @Override
    public Optional<String> missing() {
        if (receiver.url().isBlank()) {
            return Optional.of("No webhook is set up (holdingline.publishing.webhook.url).");
        }
        return receiver.secret().isBlank()
                ? Optional.of("The webhook has no secret (holdingline.publishing.webhook.secret).") : Optional.empty();
    }

    @Override
    public String body(Outgoing outgoing) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", outgoing.key().toString());
        body.put("crisis", outgoing.reference());
        body.put("kind", outgoing.kind());
        body.put("label", outgoing.label());
        body.put("language", outgoing.language());
        body.put("subject", outgoing.subject());
        body.put("text", outgoing.text());
        if (outgoing.nextUpdateAt() != null) {
            body.put("nextUpdateAt", outgoing.nextUpdateAt().toString());
        }
        return JSON.writeValueAsString(body);
    }

    @Override
    public Outcome send(Outgoing outgoing, Fence fence) {
        var body = body(outgoing);
        var headers = Map.of(Signature.HEADER, Signature.of(receiver.secret(), clock.instant(), body),
                "Idempotency-Key", outgoing.key().toString());
        return judge(http.postJson(receiver.url(), headers, body, fence::isOpen));
    }

    private static Outcome judge(Answer answer) {
        return switch (answer.kind()) {
            case NOT_REACHED -> Outcome.notTaken(answer.remark());
            case FORBIDDEN -> Outcome.rejected(answer.remark());
            case LOST -> Outcome.lost(answer.remark());
            case ANSWERED -> judge(answer.status(), answer.retryAfter().orElse(Duration.ZERO));
        };
    }

    /** A conflict is "you sent this before": probably live, so a person looks. */
    private static Outcome judge(int status, Duration retryAfter) {
        if (status / 100 == 2) {
            return Outcome.sent("answered " + status, null);
        }
        if (status == 429) {
            return Outcome.notTaken("The receiver asked us to slow down (429)", retryAfter);
        }
        if (status == 409) {
            return Outcome.lost("The receiver says that it has this already (409)");
        }
        return status >= 500 || status == 408 ? Outcome.lost("The receiver broke while it had the call (" + status + ")")
                : Outcome.rejected("The receiver refused it (" + status + ")");
    }
}
