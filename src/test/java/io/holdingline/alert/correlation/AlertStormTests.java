package io.holdingline.alert.correlation;

import static io.holdingline.alert.intake.AlertHouse.PR;
import static io.holdingline.alert.intake.AlertHouse.PR2;
import static io.holdingline.alert.intake.AlertHouse.firing;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.alert.AlreadyDecided;
import io.holdingline.alert.intake.AlertHouse;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@PersistenceTest
class AlertStormTests {

    private static final int MANY = 32;

    private final AlertHouse house = new AlertHouse();

    @Test
    void theSameNewAlertFromManyPeersAtOnceIsOneAlertAndOneProposal() throws Exception {
        atOnce(number -> house.post(firing("a").json()));

        assertThat(house.count("alert")).isEqualTo(1);
        assertThat(house.count("alert where times_seen = " + MANY)).isEqualTo(1);
        assertThat(house.said("alert.proposed")).hasSize(1);
        assertThat(house.proposals.open()).hasSize(1);
    }

    @Test
    void manyAlertsWithOneKeyAtOnceAreOneProposal() throws Exception {
        atOnce(number -> house.post(firing("a" + number).json(), firing("b" + number).json()));

        assertThat(house.said("alert.proposed")).hasSize(1);
        assertThat(house.proposals.open()).singleElement()
                .satisfies(proposal -> assertThat(proposal.alerts()).isEqualTo(2 * MANY));
        assertThat(house.count("alert_proposal where alerts = " + 2 * MANY)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void twoPeopleConfirmingWhileAlertsPourInOpenOneCrisisWithEveryAlert() throws Exception {
        house.post(firing("first").json());
        var proposal = house.proposals.open().get(0);

        var refused = atOnce(number -> number < 4
                ? house.proposals.confirm(proposal.id(), 1, proposal.severity(), "Checkout fails", number % 2 == 0 ? PR : PR2)
                : house.post(firing("a" + number).json()));

        assertThat(refused).hasSize(2).allSatisfy(told -> assertThat(told).isInstanceOf(AlreadyDecided.class));
        assertThat(house.real.crises().open()).hasSize(1);
        assertThat(house.log.latest(100)).hasSize(MANY - 4 + 1)
                .filteredOn(alert -> !house.real.crises().open().get(0).id().equals(alert.crisis())).isEmpty();
        assertThat(house.proposals.open()).isEmpty();
    }

    /** Whoever confirms by hand meanwhile joins, or is told who was faster. */
    @RepeatedTest(3)
    void manyAlertsThatLaunchAtOnceOpenOneCrisisWithEveryAlert() throws Exception {
        house.post(firing("first").json());
        var proposal = house.proposals.open().get(0);
        house.table = AlertHouse::atOnce;

        var refused = atOnce(number -> number == 0
                ? house.proposals.confirm(proposal.id(), 1, proposal.severity(), "Checkout fails", PR)
                : house.post(firing("a" + number).json()));

        assertThat(refused).allSatisfy(told -> assertThat(told).isInstanceOf(RuleViolation.class));
        assertThat(house.real.crises().open()).hasSize(1);
        assertThat(house.log.latest(100)).hasSize(MANY)
                .filteredOn(alert -> !house.real.crises().open().get(0).id().equals(alert.crisis())).isEmpty();
        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.said("crisis.opened")).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoAlertsAtOnceOneProposingAndOneLaunchingNoneIsLeftWaiting() throws Exception {
        house.table = (deployment, name, inputs) -> List.of(Map.of("scenario", "outage", "severity", "SEV1",
                "openKey", "service", "act", inputs.get("severity").equals("critical") ? "launch" : "propose", "title", ""));

        atOnce(number -> house.post(firing("a" + number).severity(number % 2 == 0 ? "critical" : "page").json()));

        assertThat(house.real.crises().open()).hasSize(1);
        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.log.latest(100)).hasSize(MANY).allSatisfy(alert ->
                assertThat(alert.crisis()).isEqualTo(house.real.crises().open().get(0).id()));
    }

    private interface Work {
        Object run(int number) throws Exception;
    }

    /** What the threads threw. */
    private static List<Throwable> atOnce(Work work) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(MANY);
        List<Future<Object>> results = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            var number = i;
            Callable<Object> waiting = () -> {
                start.await();
                return work.run(number);
            };
            results.add(threads.submit(waiting));
        }
        start.countDown();
        List<Throwable> thrown = new ArrayList<>();
        for (Future<Object> result : results) {
            try {
                result.get();
            } catch (ExecutionException failed) {
                thrown.add(failed.getCause());
            }
        }
        threads.shutdown();
        return thrown;
    }
}
