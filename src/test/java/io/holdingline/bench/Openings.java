package io.holdingline.bench;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.Proposals;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.People;
import io.holdingline.identity.UserName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/** Confirming what an alert proposed: the crisis, its record and its playbook's run, in one transaction each. */
final class Openings {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private final Proposals proposals;

    Openings(ConfigurableApplicationContext application) {
        this.application = application;
        this.proposals = application.getBean(Proposals.class);
    }

    double perSecond(int openings) {
        for (int i = 0; i < openings; i++) {
            alert("service-" + UUID.randomUUID());
        }
        List<Proposal> waiting = proposals.open();
        var person = application.getBean(People.class).find(new UserName("pr")).orElseThrow();
        long began = System.nanoTime();
        for (Proposal proposal : waiting) {
            proposals.confirm(proposal.id(), proposal.version(), Severity.SEV1, proposal.title(), person);
        }
        return waiting.size() * 1e9 / (System.nanoTime() - began);
    }

    private void alert(String service) {
        var body = """
                {"version":"4","status":"firing","receiver":"bench","alerts":[{"status":"firing","fingerprint":"%s",
                 "labels":{"alertname":"Down","severity":"critical","service":"%s"},"annotations":{},
                 "startsAt":"%s","endsAt":"0001-01-01T00:00:00Z"}]}"""
                .formatted(UUID.randomUUID().toString().substring(0, 16), service, Instant.now());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                        + application.getEnvironment().getProperty("local.server.port") + "/api/alerts/alertmanager"))
                .header("Authorization", "Bearer demo-alert-token").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException("The alert was answered " + status);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
