package io.holdingline.crisis.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.OwnerChanged;
import io.holdingline.crisis.Ownership;
import io.holdingline.crisis.Severity;
import io.holdingline.crisis.course.CrisisHouse;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.support.PersistenceTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@PersistenceTest
class KeptOwnershipTests {

    private static final Person PR = person("pr", "PR manager");
    private static final Person DAY = person("day", "Day shift");
    private static final Person NIGHT = person("night", "Night shift");

    private final CrisisHouse house = new CrisisHouse();
    private final Ownership ownership = new KeptOwnership(house.crises, new OwnerTable(house.database.jdbc()), new Everybody(),
            house.events::add, house.clock);

    @Test
    void whoeverTakesACrisisOverOwnsItFromThenOn() {
        var id = house.opened().id();
        takeOver(id, PR, " The day shift begins ", DAY);

        assertThat(house.crises.get(id).owner()).isEqualTo(DAY.name());
        assertThat(house.said()).endsWith("Day shift took the crisis over from PR manager: “The day shift begins”");
    }

    @Test
    void nobodyIsNamedWhereAnAlertOpenedIt() {
        var id = house.crises.launch(new Launch("outage", "Checkout fails", Severity.SEV1, null, Map.of(),
                Actor.HOLDINGLINE)).crisis().id();
        assertThat(ownership.label(house.crises.get(id))).isEmpty();
        ownership.takeOver(id, new UserName(Actor.HOLDINGLINE.name()), "", DAY);

        assertThat(house.said()).endsWith("Day shift took the crisis over");
        assertThat(ownership.label(house.crises.get(id))).isEqualTo("Day shift");
    }

    @Test
    void theOwnerTakesNothingOver() {
        var id = house.opened().id();
        var before = house.said();
        takeOver(id, PR, "again", PR);

        assertThat(house.said()).isEqualTo(before);
    }

    @Test
    void whoeverSawAnotherOwnerIsToldWhoItIsNow() {
        var id = house.opened().id();
        takeOver(id, PR, "", DAY);

        assertThatExceptionOfType(StaleInput.class).isThrownBy(() -> takeOver(id, PR, "", NIGHT))
                .withMessageContaining("Day shift took C-2026-001 over a moment ago");
        takeOver(id, PR, "a second press", DAY);
        assertThat(house.crises.get(id).owner()).isEqualTo(DAY.name());
    }

    @Test
    void ofTwoAtOnceOneTakesItOver() {
        var id = house.opened().id();
        var told = Stream.of(DAY, NIGHT).map(person -> CompletableFuture.supplyAsync(() -> refused(id, person))).toList()
                .stream().map(CompletableFuture::join).toList();

        assertThat(told).containsOnlyOnce(true).containsOnlyOnce(false);
        assertThat(house.events).filteredOn(OwnerChanged.class::isInstance).hasSize(1);
    }

    @Test
    void aClosedCrisisAndALongReasonAreRefused() {
        var crisis = house.opened();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> takeOver(crisis.id(), PR, "a".repeat(1_001), DAY))
                .withMessageContaining("1,000");
        house.end(crisis.id());
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> takeOver(crisis.id(), PR, "", DAY))
                .withMessageContaining("is closed");
        assertThat(new OwnerTable(house.database.jdbc()).change(crisis.id(), PR.name(), DAY.name()))
                .as("closed in between").isFalse();
    }

    private boolean refused(CrisisId id, Person by) {
        try {
            takeOver(id, PR, "", by);
            return false;
        } catch (StaleInput refused) {
            return true;
        }
    }

    private void takeOver(CrisisId id, Person from, String reason, Person by) {
        house.transaction().executeWithoutResult(status -> ownership.takeOver(id, from.name(), reason, by));
    }

    private static Person person(String name, String label) {
        return new Person(new UserName(name), label, name + "@example.test", Set.of(Role.PR_MANAGER), null, true);
    }

    private record Everybody() implements People {

        @Override
        public Optional<Person> find(UserName name) {
            return Stream.of(PR, DAY, NIGHT).filter(person -> person.name().equals(name)).findFirst();
        }

        @Override
        public List<Person> inRole(Role role) {
            return List.of(PR, DAY, NIGHT);
        }
    }
}
