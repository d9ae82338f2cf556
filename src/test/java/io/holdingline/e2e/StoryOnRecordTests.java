package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.audit.AuditEntry;
import io.holdingline.audit.AuditTrail;
import io.holdingline.audit.VerifyAudit;
import io.holdingline.audit.inspection.Export;
import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.UpdateSlots;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.camunda.EngineDriver;
import io.holdingline.publishing.PublicationCard;
import io.holdingline.publishing.Publications;
import io.holdingline.publishing.StopSwitch;
import io.holdingline.statement.Revision;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.TestClock;
import io.holdingline.timing.DueWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every change of state of a whole crisis has exactly one entry, none is said twice, and the record passes the check. */
@HoldinglineTest
class StoryOnRecordTests {

    /** Facts; three drafts; three reviews by each of two; the cause; the stand-down. */
    private static final int TASKS = 12;
    /** Facts; four drafts; four reviews by each of two; what to do with two that were held; the cause; the stand-down. */
    private static final int TASKS_WITH_UPDATES = 17;
    private static final String SIGNED = """
            statement.submitted
            approval.approved
            approval.approved
            publishing.planned
            publishing.planned
            statement.released
            """;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String REASON = "The cause is not confirmed by anybody.";

    private final ApplicationContext application;
    private final EngineDriver engine;
    private final TestClock clock;
    private final Publications publications;
    private final StopSwitch stop;
    private final UpdateSlots slots;
    private final CaseDriver people;

    @Autowired
    StoryOnRecordTests(ApplicationContext application, EngineDriver engine, TestClock clock, Publications publications,
                       StopSwitch stop, UpdateSlots slots) {
        this.application = application;
        this.engine = engine;
        this.clock = clock;
        this.publications = publications;
        this.stop = stop;
        this.slots = slots;
        this.people = new CaseDriver(application);
    }

    @Test
    void everyChangeOfTheStoryStandsThereOnce() {
        var crisis = people.launched();
        people.fillFactSheet(crisis);
        people.sendBack(crisis, people.submit(crisis, null), Vocabulary.REVIEW_FOR_LEGAL, "legal", REASON);
        sign(crisis, people.submit(crisis, null));
        people.confirmResolved(crisis);
        sign(crisis, people.submit(crisis, null));
        people.standDown(crisis);

        assertThat(changes(crisis)).containsExactlyElementsOf(story("""
                crisis.opened
                crisis.facts-changed
                statement.opened
                statement.submitted
                approval.sent-back
                (signed)
                deadline.slot-promised
                publishing.sent
                publishing.sent
                crisis.resolution-confirmed
                statement.opened
                (signed)
                publishing.sent
                deadline.slot-kept
                publishing.sent
                crisis.stood-down
                crisis.closed
                """));
        assertThat(trail(crisis).stream().filter(entry -> entry.sentence().contains(REASON))).hasSize(1);
        assertThat(tasks(crisis, "opened")).isEqualTo(TASKS);
        assertThat(tasks(crisis, "completed") + tasks(crisis, "withdrawn")).isEqualTo(TASKS);
    }

    @Test
    void everyChangeOfTimedUpdatesAndOfTheStopSwitchStandsThereOnce() {
        var houseSoFar = house("%").size();
        var publishingSoFar = house("publishing.%").size();
        var crisis = people.launched();
        people.fillFactSheet(crisis);
        sign(crisis, people.submit(crisis, null));
        goTo(promised(crisis).minus(MINUTE));
        sign(crisis, people.submit(crisis, null));
        goTo(promised(crisis).minus(MINUTE));
        goTo(promised(crisis));
        stop.engage("Wrong number in the words", people.person("social"));
        sign(crisis, people.submit(crisis, null));
        goTo(clock.instant().plus(MINUTE));
        stop.release("Checked", people.person("pr"));
        sendAgain(crisis);
        slots.waive(slots.next(crisis.id()).orElseThrow().id(), "Nothing new before it is over", people.person("pr").actor());
        people.confirmResolved(crisis);
        sign(crisis, people.submit(crisis, null));
        people.standDown(crisis);

        assertThat(changes(crisis)).containsExactlyElementsOf(story("""
                crisis.opened
                crisis.facts-changed
                statement.opened
                (signed)
                deadline.slot-promised
                publishing.sent
                publishing.sent
                statement.opened
                (signed)
                deadline.slot-promised
                publishing.sent
                deadline.slot-kept
                publishing.sent
                statement.opened
                deadline.slot-missed
                (signed)
                deadline.slot-promised
                publishing.held
                publishing.held
                publishing.settled
                publishing.settled
                publishing.sent
                deadline.slot-kept
                publishing.sent
                deadline.slot-waived
                crisis.resolution-confirmed
                statement.opened
                (signed)
                publishing.sent
                publishing.sent
                crisis.stood-down
                crisis.closed
                """));
        assertThat(house("publishing.%").stream().skip(publishingSoFar)).containsExactly("publishing.stop-switch-engaged", "publishing.stop-switch-released");
        assertThat(house("%")).hasSize(houseSoFar + 2);
        assertThat(tasks(crisis, "opened")).isEqualTo(TASKS_WITH_UPDATES);
        assertThat(tasks(crisis, "escalated")).as("the draft whose promise was missed").isOne();
        assertThat(tasks(crisis, "completed") + tasks(crisis, "withdrawn")).isEqualTo(TASKS_WITH_UPDATES);
    }

    @Test
    void theExportOfAStoryIsWhole(@TempDir Path folder) throws Exception {
        people.fillFactSheet(people.launched());
        var export = application.getBean(Export.class);
        var file = folder.resolve("audit.jsonl");
        try (var out = Files.newOutputStream(file)) {
            export.writeTo(out);
        }
        var key = Files.writeString(folder.resolve("key.pem"), export.publicKey());

        assertThat(VerifyAudit.run(List.of(file.toString(), "--key", key.toString()), System.out, System.err)).isZero();
    }

    /** Each submission that both sign is told in the same six entries. */
    private static List<String> story(String entries) {
        return entries.replace("(signed)\n", SIGNED).lines().toList();
    }

    private void sign(Crisis crisis, Revision revision) {
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_PR, "pr2");
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_LEGAL, "legal");
        engine.runJobs();
        application.getBeansOfType(DueWork.class).values().forEach(DueWork::runDue);
    }

    /** Time passes, and everything that it makes due is done. */
    private void goTo(Instant time) {
        clock.setTo(time);
        engine.runJobs();
        application.getBeansOfType(DueWork.class).values().forEach(DueWork::runDue);
    }

    private Instant promised(Crisis crisis) {
        return slots.next(crisis.id()).orElseThrow().dueAt();
    }

    private void sendAgain(Crisis crisis) {
        publications.waitingForAPerson().stream().map(PublicationCard::publication)
                .filter(held -> held.crisis().equals(crisis.id()) && !held.channel().equals("webhook"))
                .forEach(held -> publications.sendAgain(held.id(), held.epoch(), "Still right", people.person("social")));
        goTo(clock.instant());
    }

    private List<String> house(String actions) {
        return application.getBean(JdbcClient.class)
                .sql("select action from audit_entry where chain = 'house' and action like ? order by chain_index")
                .param(actions).query(String.class).list();
    }

    private List<String> changes(Crisis crisis) {
        return trail(crisis).stream().map(AuditEntry::action)
                .filter(action -> !action.startsWith("task.")).toList();
    }

    private long tasks(Crisis crisis, String change) {
        return trail(crisis).stream().filter(entry -> entry.action().equals("task." + change)).count();
    }

    /** Oldest first, without the webhook, which has no receiver here. */
    private List<AuditEntry> trail(Crisis crisis) {
        return application.getBean(AuditTrail.class).of(crisis.id().value(), 500).stream()
                .filter(entry -> !entry.sentence().toLowerCase(Locale.UK).contains("webhook"))
                .sorted(Comparator.comparing(AuditEntry::index)).toList();
    }
}
