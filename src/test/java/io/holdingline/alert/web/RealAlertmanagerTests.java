package io.holdingline.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.Proposals;
import io.holdingline.support.Poll;
import io.holdingline.support.StandingAlone;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandingAlone
class RealAlertmanagerTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Proposals proposals;
    @TempDir
    private Path folder;

    private Proposal proposal() {
        return proposals.open().stream().filter(each -> each.title().contains("checkout")).findFirst().orElse(null);
    }

    @Test
    void anAlertOfARealAlertmanagerProposesACrisisAndCalmsDownWhenItIsResolved() throws Exception {
        var webhook = "http://127.0.0.1:" + port + "/api/alerts/alertmanager";
        var began = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        try (var alertmanager = Alertmanager.sendingTo(webhook, "demo-alert-token", folder)) {
            alertmanager.fire(alert(began, ""));
            Poll.until("a proposal", () -> proposal() != null);
            assertThat(proposal().firstAt()).isEqualTo(began);
            assertThat(proposal().mood()).isEqualTo("still firing");

            alertmanager.fire(alert(began, ",\"endsAt\":\"" + Instant.now().minusSeconds(1) + "\""));
            Poll.until("no longer firing", () -> proposal().firing() == 0);
        }
    }

    private static String alert(Instant began, String end) {
        return """
                {"labels":{"alertname":"ErrorRateHigh","severity":"critical","service":"checkout"},
                "annotations":{"summary":"41 %% of checkouts fail"},"startsAt":"%s"%s}""".formatted(began, end);
    }
}
