package io.holdingline.crisis.course;

import static io.holdingline.crisis.course.CrisisHouse.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Launched;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@PersistenceTest
class LaunchesTests {

    private final CrisisHouse house = new CrisisHouse();

    @Test
    void opensACrisisAndStartsItsPlaybookInTheVersionOfTheMoment() {
        var launched = house.crises.launch(outage("checkout", Map.of("cause", "Card service")));

        var crisis = house.crises.get(launched.crisis().id());
        assertThat(launched.joined()).isFalse();
        assertThat(crisis).isEqualTo(launched.crisis());
        assertThat(crisis.reference()).isEqualTo("C-2026-001");
        assertThat(crisis.status()).isEqualTo(CrisisStatus.INVESTIGATING);
        assertThat(house.flows.calls).containsExactly("start deployment-v1 outage SEV1");
        assertThat(house.sheets.of(crisis.id()).facts().get("cause").value()).isEqualTo("Card service");
        assertThat(house.said()).containsExactly(
                "PR manager opened C-2026-001 at SEV1 with the playbook outage: Checkout fails",
                "PR manager confirmed Cause: “Card service”");
    }

    @Test
    void sixteenLaunchesOnTwoNodesWithOneKeyMakeOneCrisis() throws Exception {
        var nodes = List.of(house.crises, house.node());
        var all = together(16, n -> nodes.get(n % 2).launch(outage("storm", Map.of())));

        assertThat(all).extracting(Launched::joined).containsOnlyOnce(false);
        assertThat(all).extracting(launched -> launched.crisis().id()).containsOnly(all.get(0).crisis().id());
        assertThat(house.crises.open()).hasSize(1);
        assertThat(house.flows.started).containsExactly(all.get(0).crisis().id().value());
    }

    @Test
    void joinsInsideATransactionThatGoesOn() {
        var first = house.crises.launch(outage("checkout", Map.of())).crisis();

        var second = house.transaction().execute(status -> {
            var joined = house.crises.launch(outage("checkout", Map.of()));
            house.crises.statuses(first.id());
            return joined;
        });

        assertThat(second).isEqualTo(new Launched(first, true));
    }

    @Test
    void leavesNothingBehindWhereThePlaybookDoesNotStart() {
        house.transaction().executeWithoutResult(status -> {
            house.crises.launch(outage("checkout", Map.of()));
            status.setRollbackOnly();
        });

        assertThat(house.crises.open()).isEmpty();
        assertThat(house.crises.openWith("checkout")).isEmpty();
    }

    @Test
    void aKeyIsFreeAgainOnceItsCrisisIsClosed() {
        var first = house.crises.launch(outage("checkout", Map.of())).crisis();
        house.end(first.id());

        assertThat(house.crises.launch(outage("checkout", Map.of())).joined()).isFalse();
    }

    @Test
    void refusesAnUnknownFactAnUnknownPlaybookAndAnEmptyTitle() {
        refused(outage(null, Map.of("colour", "red")), "colour", "knows no fact “colour”");
        refused(new Launch("flood", "Water", Severity.SEV2, null, Map.of(), CrisisHouse.PR), "scenario", "flood");
        refused(new Launch("outage", "  ", Severity.SEV2, null, Map.of(), CrisisHouse.PR), "title", "1 to 200");
        assertThat(house.crises.open()).isEmpty();
    }

    private void refused(Launch launch, String field, String message) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> house.crises.launch(launch))
                .withMessageContaining(message).extracting(RuleViolation::field).isEqualTo(field);
    }

    private interface Numbered<T> {
        T run(int number);
    }

    private static <T> List<T> together(int count, Numbered<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(count);
        try {
            var start = new CountDownLatch(1);
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < count; i++) {
                var number = i;
                running.add(pool.submit((Callable<T>) () -> {
                    start.await();
                    return act.run(number);
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
