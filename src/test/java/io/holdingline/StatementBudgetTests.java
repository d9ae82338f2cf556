package io.holdingline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.holdingline.alert.Proposals;
import io.holdingline.crisis.Severity;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.camunda.EngineDriver;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.StatementCounter;
import io.holdingline.timing.DueWork;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** How many SQL statements the four acts that come in storms or at night may need, the engine's own included. */
@HoldinglineTest
class StatementBudgetTests {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc http;
    @Autowired
    private Proposals proposals;
    @Autowired
    private EngineDriver engine;
    private CaseDriver people;

    @BeforeEach
    void gather() {
        people = new CaseDriver(application);
    }

    @Test
    void aDuplicateAlertNeedsAtMostTwo() {
        var service = "service-" + UUID.randomUUID();
        alert(service);
        alert(service);
        assertThat(StatementCounter.during(() -> alert(service))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aNewCrisisFromAnAlertNeedsAtMostForty() {
        confirm("service-" + UUID.randomUUID());
        assertThat(confirm("service-" + UUID.randomUUID())).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void anApprovalNeedsAtMostTwentyFive() {
        var crisis = people.launched();
        people.fillFactSheet(crisis);
        var revision = people.submit(crisis, null);
        assertThat(StatementCounter.during(() -> people.approve(crisis, revision, Vocabulary.REVIEW_FOR_PR, "pr2")))
                .hasSizeLessThanOrEqualTo(25);
        assertThat(StatementCounter.during(() -> people.approve(crisis, revision, Vocabulary.REVIEW_FOR_LEGAL, "legal")))
                .as("the last approval, which ends the sign-off").hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void publishingToOneChannelNeedsAtMostTwelve() {
        sendWhatOthersLeft();
        people.signedHolding(null);
        engine.runJobs();
        for (DueWork sender : senders()) {
            assertThat(StatementCounter.during(sender::runDue)).as(sender.name()).isNotEmpty().hasSizeLessThanOrEqualTo(12);
        }
    }

    private void sendWhatOthersLeft() {
        engine.runJobs();
        senders().forEach(DueWork::runDue);
    }

    private List<DueWork> senders() {
        return application.getBeansOfType(DueWork.class).values().stream()
                .filter(work -> work.name().startsWith("send to")).toList();
    }

    private List<String> confirm(String service) {
        alert(service);
        var proposal = proposals.open().stream().filter(each -> each.title().contains(service)).findFirst().orElseThrow();
        return StatementCounter.during(() -> proposals.confirm(proposal.id(), proposal.version(), Severity.SEV1,
                proposal.title(), people.person("pr")));
    }

    private void alert(String service) {
        try {
            http.perform(post("/api/alerts/alertmanager").header("Authorization", "Bearer demo-alert-token")
                    .contentType(MediaType.APPLICATION_JSON).content("""
                    {"version":"4","status":"firing","receiver":"r","alerts":[{"status":"firing","fingerprint":"%s",
                     "labels":{"alertname":"Down","severity":"critical","service":"%s"},"annotations":{},
                     "startsAt":"2026-11-22T02:04:00Z","endsAt":"0001-01-01T00:00:00Z"}]}"""
                    .formatted(Integer.toHexString(service.hashCode()), service))).andExpect(status().is2xxSuccessful());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
