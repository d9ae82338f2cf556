package io.holdingline.task;

import static io.holdingline.task.FakePeople.LEGAL;
import static io.holdingline.task.FakePeople.PR;
import static io.holdingline.task.FakePeople.PR2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.flow.HumanTaskClosed;
import io.holdingline.flow.HumanTaskId;
import io.holdingline.identity.Role;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@PersistenceTest
class InboxTests {

    private static final Instant SOON = Instant.parse("2026-11-22T04:15:00Z");

    private final TaskHouse house = new TaskHouse();

    @Test
    void showsEachPersonWhatTheirRoleMayDoMostUrgentFirst() {
        house.opened("Whenever", "pr-manager", null);
        house.opened("Later", "pr-manager", SOON.plusSeconds(60));
        house.opened("Soon", "pr-manager", SOON);
        house.opened("For legal", "legal-reviewer", SOON);

        assertThat(house.tasks.openFor(PR)).extracting(Task::name).containsExactly("Soon", "Later", "Whenever");
        assertThat(house.tasks.openFor(LEGAL)).extracting(Task::name).containsExactly("For legal");
        assertThat(house.tasks.openFor(PR).get(0).crisisTitle()).isEqualTo("Checkout fails");
    }

    @Test
    void onlyTheRoleThatIsAskedMayCompleteATask() {
        var task = house.opened("Review for legal", "legal-reviewer", SOON);

        refused(() -> house.complete(task, PR), "is for the Legal reviewer");
        assertThat(house.completed).isEmpty();
        house.complete(task, LEGAL);
        assertThat(house.completed).hasSize(1);
    }

    @Test
    void aSecondPressIsToldWhoDidItAndWhen() {
        var task = house.opened("Review for PR", "pr-manager", SOON);
        house.clock.advance(Duration.ofMinutes(29));
        house.complete(task, PR2);

        refused(() -> house.complete(task, PR2), "This was done at 04:29 UTC by Second PR manager.");
        refused(() -> house.complete(task, PR), "This was done at 04:29 UTC by Second PR manager.");
        assertThat(house.completed).hasSize(1);
    }

    @Test
    void ofTwoPeopleWhoCompleteOneTaskAtOnceOneIsRefused() throws Exception {
        var task = house.opened("Review for PR", "pr-manager", SOON);
        var refusals = new ArrayList<String>();
        var pool = Executors.newFixedThreadPool(2);
        var start = new CountDownLatch(1);
        var running = List.of(PR, PR2).stream().map(person -> pool.submit((Callable<Void>) () -> {
            start.await();
            house.complete(task, person);
            return null;
        })).toList();
        start.countDown();
        for (var one : running) {
            try {
                one.get();
            } catch (ExecutionException refused) {
                refusals.add(refused.getCause().getMessage());
            }
        }
        pool.shutdownNow();

        assertThat(house.completed).hasSize(1);
        assertThat(refusals).singleElement().asString().startsWith("This was done at 04:00 UTC by ");
        assertThat(house.events).filteredOn(TaskCompleted.class::isInstance).hasSize(1);
    }

    @Test
    void aClaimedTaskIsTheClaimantsUntilItIsGivenBack() {
        var task = house.opened("Draft", "pr-manager", SOON);
        house.inTransaction(() -> house.tasks.claim(task.id(), PR));

        refused(() -> house.tasks.claim(task.id(), PR2), "PR manager has taken “Draft”");
        refused(() -> house.complete(task, PR2), "PR manager has taken “Draft”");
        refused(() -> house.tasks.release(task.id(), PR2), "nothing to give back");
        house.tasks.release(task.id(), PR);
        house.complete(task, PR2);
        assertThat(house.said()).containsExactly("Holdingline asked the PR manager to act: Draft",
                "PR manager took “Draft”", "PR manager gave “Draft” back", "Second PR manager did “Draft”");
    }

    @Test
    void aTaskThatThePlaybookLeavesBehindIsWithdrawn() {
        var task = house.opened("Draft", "pr-manager", SOON);
        var engine = new HumanTaskId(house.table.find(task.id()).orElseThrow().engineTask());
        house.questions.on(new HumanTaskClosed(engine, false));

        assertThat(house.tasks.open()).isEmpty();
        refused(() -> house.complete(task, PR), "no longer needed");
    }

    @Test
    void asksTheSameQuestionOnceUntilItIsAnswered() {
        var publication = UUID.randomUUID();
        var first = ask(publication);
        assertThat(ask(publication)).isEqualTo(first);
        assertThat(ask(UUID.randomUUID())).isNotEqualTo(first);

        house.complete(house.tasks.get(first), PR);
        assertThat(ask(publication)).isNotEqualTo(first);
        assertThat(house.tasks.openAbout(publication, "is-it-live")).isPresent();
        assertThat(house.completed).isEmpty();
    }

    private TaskId ask(UUID publication) {
        return house.database.transaction().execute(status -> house.tasks.ask(house.crisis, "is-it-live",
                "Is Update 3 live?", Role.PR_MANAGER, publication, null));
    }

    private static void refused(Runnable act, String message) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(message);
    }
}
