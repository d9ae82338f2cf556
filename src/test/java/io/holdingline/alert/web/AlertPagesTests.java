package io.holdingline.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.Proposals;
import io.holdingline.alert.log.AlertLog;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.StatementCounter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HoldinglineTest
class AlertPagesTests {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Proposals proposals;
    @Autowired
    private AlertLog alerts;

    private final String service = "svc-" + UUID.randomUUID();

    private String body(String status) {
        return """
                {"version":"4","alerts":[{"status":"%s","fingerprint":"%s","startsAt":"2026-11-22T04:24:00Z",
                "endsAt":"0001-01-01T00:00:00Z","generatorURL":"javascript:alert(1)",
                "labels":{"alertname":"ErrorRateHigh","severity":"critical","service":"%s","x":"<b>bold</b>"},
                "annotations":{"summary":"41 %% of checkouts fail"}}]}""".formatted(status, service, service);
    }

    private MvcTestResult post(String body) {
        return mvc.post().uri("/api/alerts/alertmanager").header("Authorization", "Bearer demo-alert-token")
                .contentType("application/json").content(body).exchange();
    }

    private Proposal proposed() {
        assertThat(post(body("firing"))).hasStatus(200);
        return proposals.open().stream().filter(proposal -> proposal.title().contains(service)).findFirst().orElseThrow();
    }

    @Test
    void theShippedTableProposesAnOutageForACriticalAlert() {
        var proposal = proposed();

        assertThat(proposal.scenario()).isEqualTo("service-outage");
        assertThat(proposal.title()).isEqualTo(service + ": 41 % of checkouts fail");
        assertThat(mvc.get().uri("/alerts").with(user("pr"))).hasStatusOk().bodyText()
                .contains(service, "1 alert from Alertmanager", "Confirm, SEV2");
        assertThat(mvc.get().uri("/alerts").with(user("auditor"))).hasStatusOk().bodyText()
                .contains("A PR manager decides").doesNotContain("Confirm, SEV2");
    }

    @Test
    void aDuplicateCostsTwoStatementsInTheWholeApplication() {
        proposed();

        assertThat(StatementCounter.during(() -> post(body("firing")))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void anAlertShowsWhatWasSentAsTextOnly() {
        proposed();
        var alert = alerts.latest(50).stream().filter(each -> each.place().equals(service)).findFirst().orElseThrow();

        assertThat(mvc.get().uri("/alerts/" + alert.id()).with(user("legal"))).hasStatusOk().bodyText()
                .contains("&lt;b&gt;bold&lt;/b&gt;", "javascript:alert(1)")
                .doesNotContain("<b>bold", "href=\"javascript");
    }

    @Test
    void dismissingWithoutAReasonShowsThePageAgainWithWhatIsWrong() {
        var proposal = proposed();
        var path = "/alerts/proposals/" + proposal.id();

        assertThat(mvc.post().uri(path + "/dismiss").param("reason", " ").with(user("pr")).with(csrf())).hasStatus(422)
                .bodyText().contains("Give a reason");
        assertThat(mvc.post().uri(path + "/dismiss").param("reason", "A test").with(user("legal")).with(csrf())).hasStatus(403);
        assertThat(mvc.post().uri(path + "/dismiss").param("reason", "A test").with(user("pr")).with(csrf())).hasStatus(303);
        assertThat(mvc.post().uri(path + "/dismiss").param("reason", "Too").with(user("pr2")).with(csrf())).hasStatus(409)
                .bodyText().contains("has decided this proposal already");
    }

    @Test
    void confirmingLeadsToTheCrisisAndTheSecondPersonToTheSameOne() {
        var proposal = proposed();
        var path = "/alerts/proposals/" + proposal.id();

        var first = mvc.post().uri(path + "/confirm").param("version", "1").param("severity", "SEV2")
                .param("title", proposal.title()).with(user("pr")).with(csrf()).exchange();
        assertThat(first).hasStatus(303);
        var crisis = first.getResponse().getRedirectedUrl();
        assertThat(crisis).startsWith("/crises/");

        assertThat(mvc.post().uri(path + "/confirm").param("version", "1").param("severity", "SEV2")
                .param("title", proposal.title()).with(user("pr2")).with(csrf())).hasStatus(409)
                .bodyText().contains("PR manager has decided", "href=\"" + crisis + "\"");
    }

    @Test
    void whatCannotBeReadIsKeptForTheAdministrator() {
        assertThat(post("{\"alerts\":[{\"fingerprint\":\"" + service + "\"}]}")).hasStatus(422)
                .hasContentType("application/problem+json").bodyJson().extractingPath("$.pointer").isEqualTo("/alerts/0/startsAt");

        assertThat(mvc.get().uri("/admin/dead-letters").with(user("admin"))).hasStatusOk().bodyText().contains(service);
        assertThat(mvc.get().uri("/admin/dead-letters").with(user("pr"))).hasStatus(403);
    }
}
