package io.holdingline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@PersistenceTest
class FirstAdministratorTests {

    private final IdentityHouse house = new IdentityHouse();
    private final FirstAdministratorToken first = house.token;

    @Test
    void theTokenMakesOneAdministratorAndIsThenUsedUp() {
        var token = first.issue().orElseThrow();
        make(token, "boss");
        assertThat(house.people.inRole(Role.ADMINISTRATOR)).extracting(Person::name).containsExactly(new UserName("boss"));
        assertThat(house.events).hasSize(1);
        assertThat(first.awaited()).isFalse();
        assertThatThrownBy(() -> make(token, "another")).isInstanceOf(NotFound.class);
    }

    @Test
    void aWrongTokenMakesNobody() {
        first.issue();
        assertThatThrownBy(() -> make("guessed", "boss")).isInstanceOf(RuleViolation.class)
                .isNotInstanceOf(NotFound.class);
        assertThat(house.people.all()).isEmpty();
        assertThat(first.awaited()).isTrue();
    }

    @Test
    void aNewStartReplacesTheTokenOfTheLast() {
        var old = first.issue().orElseThrow();
        var token = first.issue().orElseThrow();
        assertThatThrownBy(() -> make(old, "boss")).isInstanceOf(RuleViolation.class);
        make(token, "boss");
    }

    @Test
    void aHouseWithPeopleIssuesNoToken() {
        house.withAdministrator();
        assertThat(first.issue()).isEmpty();
        assertThat(first.awaited()).isFalse();
    }

    @Test
    void theTokenItselfIsKeptNowhere() {
        var token = first.issue().orElseThrow();
        assertThat(house.database.jdbc().sql("select hash from first_administrator_token").query(String.class).single())
                .isNotEqualTo(token).hasSize(64);
    }

    @Test
    void ofTwoAtOnceOneComesIn() throws Exception {
        var token = first.issue().orElseThrow();
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var both = pool.invokeAll(List.of(attempt(together, token, "one"), attempt(together, token, "two")));
            assertThat(both).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdownNow();
        }
        assertThat(house.people.all()).hasSize(1);
    }

    private Callable<Boolean> attempt(CyclicBarrier together, String token, String name) {
        return () -> {
            together.await();
            try {
                house.database.transaction().executeWithoutResult(status -> make(token, name));
                return true;
            } catch (NotFound usedUp) {
                return false;
            }
        };
    }

    private void make(String token, String name) {
        first.make(token, new UserName(name), "The first", name + "@example.org", "a phrase of my own");
    }
}
