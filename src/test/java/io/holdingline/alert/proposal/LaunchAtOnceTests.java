package io.holdingline.alert.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.holdingline.alert.intake.AlertHouse;
import io.holdingline.alert.intake.AlertIntake;
import io.holdingline.audit.AuditEntry;
import io.holdingline.audit.AuditTrail;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.publishing.Publications;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.StatementCounter;
import io.holdingline.task.Task;
import io.holdingline.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The whole application with one other line in its routing table. */
@HoldinglineTest
class LaunchAtOnceTests {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Crises crises;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Publications publications;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MockMvc browser;
    private AlertIntake intake;

    @BeforeEach
    void changeTheTable() {
        intake = AlertHouse.intake(application, (deployment, name, inputs) -> List.of(Map.of("scenario", "service-outage",
                "severity", "SEV2", "openKey", "service", "act", "launch", "title", "{service} is down")));
    }

    @Test
    void theCrisisRunsAndThePrManagersKnowBeforeAnybodyWasAsked() throws Exception {
        var crisis = launched("service-" + UUID.randomUUID());

        assertThat(tasks.openIn(crisis.id())).extracting(Task::name).containsExactly("Fill the fact sheet");
        assertThat(publications.of(crisis.id())).isEmpty();
        assertThat(jdbc.sql("select recipient from notification_mail where occasion = ?")
                .param("launched " + crisis.id()).query(String.class).list())
                .containsExactlyInAnyOrder("pr@example.org", "pr2@example.org");
        assertThat(trail.of(crisis.id().value(), 50)).filteredOn(entry -> entry.action().equals("alert.launched")).hasSize(1);
        assertThat(trail.of(crisis.id().value(), 50)).extracting(AuditEntry::actorLabel)
                .containsOnly("Holdingline", "The alert");
        assertThat(browser.perform(get("/crises/" + crisis.id()).with(user("pr"))).andReturn().getResponse()
                .getContentAsString()).contains("Nobody yet: an alert opened it");
    }

    @Test
    void openingFromAnAlertNeedsAtMostForty() {
        launched("service-" + UUID.randomUUID());
        var service = "service-" + UUID.randomUUID();
        assertThat(StatementCounter.during(() -> launched(service))).hasSizeLessThanOrEqualTo(40);
    }

    private Crisis launched(String service) {
        intake.takeFromAlertmanager(AlertHouse.body(AlertHouse.firing(service).about(service).json()));
        return crises.openWith("service-outage service=" + service).orElseThrow();
    }
}
