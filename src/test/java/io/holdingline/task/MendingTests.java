package io.holdingline.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.flow.StepFreed;
import io.holdingline.flow.StepStuck;
import io.holdingline.flow.StuckStep;
import io.holdingline.identity.Role;
import io.holdingline.support.PersistenceTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the inbox makes of the engine's word; trying again is tested with the real engine. */
@PersistenceTest
class MendingTests {

    private final TaskHouse house = new TaskHouse();
    private final Mending mending = new Mending(null, null, house.tasks, house.table, house.questions, house.events::add,
            house.clock);

    @Test
    void whatIsStuckIsOneTaskOfTheAdministratorUntilItIsFree() {
        hear(stuck("1", house.crisis.value()));
        hear(stuck("1", house.crisis.value()));
        hear(stuck("2", house.crisis.value()));
        assertThat(house.tasks.open()).hasSize(2).allSatisfy(task -> assertThat(task.roles()).containsOnly(Role.ADMINISTRATOR));

        house.inTransaction(() -> mending.on(new StepFreed("1")));
        assertThat(house.tasks.open()).hasSize(1);
        house.inTransaction(() -> mending.on(new StepFreed("2")));
        assertThat(house.tasks.open()).isEmpty();
        assertThat(house.said()).filteredOn(said -> said.startsWith("Holdingline withdrew")).hasSize(2);
    }

    @Test
    void whatBelongsToNoCrisisIsOnRecordAndAsksNobody() {
        hear(stuck("3", null));
        assertThat(house.tasks.open()).isEmpty();
        assertThat(house.said()).containsExactly("Holdingline could not do “Publish” and stands still there");
    }

    private void hear(StuckStep step) {
        house.inTransaction(() -> mending.on(new StepStuck(step)));
    }

    private StuckStep stuck(String id, @Nullable UUID crisis) {
        return new StuckStep(id, crisis, "Service outage", "Publish", "No reason", house.clock.instant());
    }
}
