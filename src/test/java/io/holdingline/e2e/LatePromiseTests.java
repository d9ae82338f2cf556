package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.audit.AuditEntry;
import io.holdingline.audit.AuditTrail;
import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.UpdateSlot;
import io.holdingline.deadline.UpdateSlotState;
import io.holdingline.deadline.UpdateSlots;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.camunda.EngineDriver;
import io.holdingline.publishing.Publications;
import io.holdingline.publishing.newsroom.Newsroom;
import io.holdingline.publishing.newsroom.NewsroomEntry;
import io.holdingline.support.CaseDriver;
import io.holdingline.support.HoldinglineTest;
import io.holdingline.support.TestClock;
import io.holdingline.task.Tasks;
import io.holdingline.timing.DueWork;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In a whole crisis a promise that passes is on record at once, calls in the deputy, and lets nothing out by itself. */
@HoldinglineTest
class LatePromiseTests {

    private final ApplicationContext application;
    private final EngineDriver engine;
    private final TestClock clock;
    private final UpdateSlots slots;
    private final CaseDriver people;

    @Autowired
    LatePromiseTests(ApplicationContext application, EngineDriver engine, TestClock clock, UpdateSlots slots) {
        this.application = application;
        this.engine = engine;
        this.clock = clock;
        this.slots = slots;
        this.people = new CaseDriver(application);
    }

    @Test
    void aPassedPromiseIsMissedCallsInTheDeputyAndKeepsBothTimesWhenItIsSentLate() {
        var crisis = people.launched();
        people.fillFactSheet(crisis);
        sign(crisis);
        var promised = slot(crisis).dueAt();
        clock.setTo(promised.minus(Duration.ofMinutes(1)));
        goOn();
        var draft = people.task(crisis, Vocabulary.DRAFT_STATEMENT);
        application.getBean(Tasks.class).claim(draft.id(), people.person("pr"));
        var planned = application.getBean(Publications.class).of(crisis.id()).size();

        clock.setTo(promised);
        goOn();

        assertThat(slot(crisis)).extracting(UpdateSlot::state, UpdateSlot::missedAt).containsExactly(UpdateSlotState.MISSED, promised);
        assertThat(people.task(crisis, Vocabulary.DRAFT_STATEMENT).escalatedTo()).isEqualTo(people.person("pr2").name());
        assertThat(said(crisis)).filteredOn(sentence -> sentence.contains("Second PR approver")).hasSize(1);
        assertThat(application.getBean(Publications.class).of(crisis.id())).as("nothing more was planned").hasSize(planned);
        assertThat(newsroom(crisis)).containsExactly("holding");

        var revision = people.submit(crisis, null);
        clock.advance(Duration.ofMinutes(4));
        goOn();
        assertThat(newsroom(crisis)).as("unsigned words stay, however late it is").containsExactly("holding");
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_PR, "pr2");
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_LEGAL, "legal");
        goOn();

        assertThat(newsroom(crisis)).containsExactly("update", "holding");
        assertThat(slots.of(crisis.id()).get(0)).extracting(UpdateSlot::state, UpdateSlot::missedAt, UpdateSlot::settledAt)
                .containsExactly(UpdateSlotState.SENT_LATE, promised, promised.plus(Duration.ofMinutes(4)));
    }

    private void sign(Crisis crisis) {
        var revision = people.submit(crisis, null);
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_PR, "pr2");
        people.approve(crisis, revision, Vocabulary.REVIEW_FOR_LEGAL, "legal");
        goOn();
    }

    private void goOn() {
        engine.runJobs();
        application.getBeansOfType(DueWork.class).values().forEach(DueWork::runDue);
    }

    private UpdateSlot slot(Crisis crisis) {
        return slots.next(crisis.id()).orElseThrow();
    }

    private List<String> newsroom(Crisis crisis) {
        return application.getBean(Newsroom.class).of(crisis.reference().toLowerCase(Locale.ROOT)).stream()
                .map(NewsroomEntry::kind).toList();
    }

    private List<String> said(Crisis crisis) {
        return application.getBean(AuditTrail.class).of(crisis.id().value(), 500).stream()
                .filter(entry -> entry.action().equals("task.escalated")).map(AuditEntry::sentence).toList();
    }
}
