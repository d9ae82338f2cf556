package io.holdingline.task;

import static io.holdingline.task.FakePeople.PR;
import static io.holdingline.task.FakePeople.PR2;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.PromiseMissed;
import io.holdingline.identity.UserName;
import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@PersistenceTest
class EscalationTests {

    private static final Instant DUE = Instant.parse("2026-11-22T04:15:00Z");

    private final TaskHouse house = new TaskHouse();

    @Test
    void callsInTheOwnersDeputyAtTheDueTimeAndNotBefore() {
        var task = house.opened("Draft Update 3", "pr-manager", DUE);
        assertThat(house.node().nextDue()).contains(DUE);

        house.clock.setTo(DUE.minusMillis(1));
        house.node().runDue();
        assertThat(house.tasks.get(task.id()).escalatedTo()).isNull();

        house.clock.setTo(DUE);
        house.node().runDue();
        assertThat(house.tasks.get(task.id()).escalatedTo()).isEqualTo(PR2.name());
        assertThat(house.said()).endsWith("Holdingline called in Second PR manager: “Draft Update 3” is late");
        assertThat(house.node().nextDue()).isEmpty();
    }

    @Test
    void twoNodesCallInTheDeputyOnce() {
        house.opened("Draft", "pr-manager", DUE);
        house.clock.setTo(DUE);
        var late = house.table.late(DUE);
        house.node().runDue();
        late.forEach(task -> assertThat(house.table.escalate(task.id(), DUE, PR.name())).isFalse());
        house.node().runDue();

        assertThat(house.events).filteredOn(TaskEscalated.class::isInstance).hasSize(1);
    }

    @Test
    void theClaimantsOwnDeputyIsCalledAndMayTakeOver() {
        var task = house.opened("Draft", "pr-manager", DUE);
        house.inTransaction(() -> house.tasks.claim(task.id(), PR2));
        house.clock.setTo(DUE);
        house.node().runDue();

        assertThat(house.tasks.get(task.id()).escalatedTo()).isEqualTo(PR.name());
        house.complete(task, PR);
        assertThat(house.completed).hasSize(1);
    }

    @Test
    void recordsThatNobodyIsNamedAsADeputy() {
        house.opened("Review for legal", "legal-reviewer", DUE);
        house.clock.setTo(DUE);
        house.node().runDue();

        assertThat(house.said()).endsWith("Holdingline noted that “Review for legal” is late; no deputy is named");
    }

    @Test
    void aMissedPromiseCallsInTheDeputyWhateverTheTasksOwnDueTime() {
        var task = house.opened("Draft", "pr-manager", DUE.plus(Duration.ofHours(1)));
        house.node().on(new Missed(house.crisis, DUE));

        assertThat(house.tasks.get(task.id()).escalatedTo()).isEqualTo(new UserName("pr2"));
    }

    private record Missed(CrisisId crisisId, Instant dueAt) implements PromiseMissed {
    }
}
