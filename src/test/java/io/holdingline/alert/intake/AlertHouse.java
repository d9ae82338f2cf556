package io.holdingline.alert.intake;

import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.Proposals;
import io.holdingline.alert.correlation.CorrelationFixture;
import io.holdingline.alert.log.AlertLog;
import io.holdingline.alert.log.LogFixture;
import io.holdingline.alert.proposal.ProposalFixture;
import io.holdingline.alert.quiet.QuietFixture;
import io.holdingline.alert.quiet.QuietWatch;
import io.holdingline.alert.routing.RoutingFixture;
import io.holdingline.crisis.RealCrises;
import io.holdingline.flow.Decisions;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.Catalogue;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import io.holdingline.timing.DueWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The alert module above the real crisis module, put together by hand; its routing table is one line of Java. */
public class AlertHouse {

    public static final Person PR = person("pr", "PR manager");
    public static final Person PR2 = person("pr2", "Second PR approver");

    public final RealCrises real = new RealCrises();
    final JdbcClient jdbc = real.database().jdbc();
    final TransactionTemplate transaction = real.database().transaction();
    final TestClock clock = real.clock();
    final List<Object> events = real.events();
    final JdbcTemplate template = new JdbcTemplate(real.database().dataSource());
    final AlertProperties properties = new AlertProperties("", "", Duration.ofDays(1), Duration.ofSeconds(30), 3, 1_024,
            Duration.ofDays(30), Duration.ofDays(90));
    final QuietWatch watch = QuietFixture.watch(jdbc, real.crises(), events::add, clock);
    private final ProposalFixture proposed = new ProposalFixture(real, watch);
    public final Proposals proposals = proposed.proposals;
    final DeadLetters deadLetters = new DeadLetters(jdbc, transaction, properties, clock);
    final DeliveryTable deliveries = new DeliveryTable(jdbc);
    public final AlertLog log = LogFixture.on(jdbc, properties, clock);
    public volatile Decisions table = AlertHouse::bySeverity;
    private final CorrelationFixture correlation = new CorrelationFixture(real,
            RoutingFixture.table((deployment, name, inputs) -> table.decide(deployment, name, inputs), real.catalogue()),
            proposed.proposing, watch, properties);
    final DueWork unrouted = correlation.unrouted;
    final AlertIntake intake = new AlertIntake(
            new AlertStore(deliveries, new AlertTable(template), transaction, properties, clock), correlation.routing, deadLetters);

    private static List<Map<String, Object>> bySeverity(String deployment, String name, Map<String, Object> inputs) {
        if (inputs.get("severity").equals("info")) {
            return List.of();
        }
        return List.of(Map.of("scenario", "outage", "severity", inputs.get("severity").equals("critical") ? "SEV1" : "SEV3",
                "openKey", "service", "act", "propose", "title", ""));
    }

    public static List<Map<String, Object>> atOnce(String deployment, String name, Map<String, Object> inputs) {
        return List.of(Map.of("scenario", "outage", "severity", "SEV2", "openKey", "service", "act", "launch", "title", ""));
    }

    /** The way in of a whole application, with another routing table. */
    public static AlertIntake intake(ApplicationContext application, Decisions table) {
        var routing = CorrelationFixture.routing(application,
                RoutingFixture.table(table, application.getBean(Catalogue.class)));
        return new AlertIntake(application.getBean(AlertStore.class), routing, application.getBean(DeadLetters.class));
    }

    public int post(String... alerts) {
        return intake.takeFromAlertmanager(body(alerts));
    }

    public static byte[] body(String... alerts) {
        return ("{\"version\":\"4\",\"status\":\"firing\",\"alerts\":[" + String.join(",", alerts) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static AlertText firing(String fingerprint) {
        return new AlertText(fingerprint, "firing", "2026-11-22T01:50:00.123Z", "critical", "checkout");
    }

    public List<String> said(String action) {
        return events.stream().map(Auditable.class::cast).filter(event -> event.action().equals(action))
                .map(event -> event.actor().label() + " " + event.sentence()).toList();
    }

    public long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private static Person person(String name, String label) {
        return new Person(new UserName(name), label, name + "@example.test", Set.of(Role.PR_MANAGER), null, true);
    }
}
