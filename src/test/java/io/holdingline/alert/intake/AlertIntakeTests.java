package io.holdingline.alert.intake;

import static io.holdingline.alert.intake.AlertHouse.firing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.alert.ProposalState;
import io.holdingline.alert.log.Outcome;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@PersistenceTest
class AlertIntakeTests {

    private final AlertHouse house = new AlertHouse();

    @Test
    void aNewAlertIsStoredAndProposesACrisis() {
        house.post(firing("a").json());

        var alert = house.log.latest(5).get(0);
        assertThat(alert.firing()).isTrue();
        assertThat(alert.startsAt()).isEqualTo(Instant.parse("2026-11-22T01:50:00.123Z"));
        assertThat(alert.endsAt()).isNull();
        assertThat(alert.labels()).containsEntry("service", "checkout");
        assertThat(alert.lookAt()).isNull();
        assertThat(house.log.deliveries(alert)).singleElement()
                .satisfies(raw -> assertThat(raw.text()).contains("\"fingerprint\":\"a\""));
        assertThat(house.proposals.open()).singleElement().satisfies(proposal -> {
            assertThat(proposal.title()).isEqualTo("41 % of checkouts fail");
            assertThat(proposal.count()).isEqualTo("1 alert from Alertmanager");
            assertThat(proposal.mood()).isEqualTo("still firing");
        });
    }

    @Test
    void aRowThatLaunchesOpensTheCrisisAtOnceAndALaterAlertJoinsIt() {
        house.table = AlertHouse::atOnce;
        house.post(firing("a").json());
        house.post(firing("b").json());

        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.real.crises().open()).singleElement().satisfies(crisis -> {
            assertThat(crisis.owner().value()).isEqualTo("holdingline");
            assertThat(crisis.severity()).isEqualTo(Severity.SEV2);
            assertThat(house.log.latest(5)).extracting(StoredAlert::crisis).containsExactly(crisis.id(), crisis.id());
        });
        assertThat(house.said("alert.launched")).containsExactly(
                "Holdingline asked nobody, as the routing table says for the alert ErrorRateHigh from Alertmanager");
        assertThat(house.said("alert.proposed")).isEmpty();
        assertThat(house.said("alert.joined")).hasSize(1);
    }

    @Test
    void aProposalThatWaitsGoesAlongWhenARowLaunches() {
        house.post(firing("a").json());
        var waiting = house.proposals.open().get(0);
        house.table = AlertHouse::atOnce;
        house.post(firing("b").json());

        var crisis = house.real.crises().open().get(0);
        assertThat(crisis.severity()).as("the graver of the two").isEqualTo(Severity.SEV1);
        assertThat(house.proposals.get(waiting.id())).satisfies(decided -> {
            assertThat(decided.state()).isEqualTo(ProposalState.LAUNCHED);
            assertThat(decided.decidedBy()).isEqualTo("Holdingline");
            assertThat(decided.crisis()).isEqualTo(crisis.id());
        });
        assertThat(house.log.latest(5)).extracting(StoredAlert::crisis).containsExactly(crisis.id(), crisis.id());
    }

    @Test
    void aRepeatOnlyCountsAndCostsTwoStatements() {
        house.post(firing("a").json());
        house.clock.advance(Duration.ofMinutes(5));

        var statements = StatementCounter.during(() -> house.post(firing("a").json()));

        assertThat(statements).hasSize(2);
        var alert = house.log.latest(5).get(0);
        assertThat(alert.timesSeen()).isEqualTo(2);
        assertThat(alert.lastSeenAt()).isEqualTo(house.clock.instant());
        assertThat(house.log.deliveries(alert)).singleElement().satisfies(raw -> assertThat(raw.times()).isEqualTo(2));
        assertThat(house.said("alert.proposed")).hasSize(1);
    }

    @Test
    void aGroupOfRepeatsCostsNoMoreThanOne() {
        var group = IntStream.range(0, 40).mapToObj(i -> firing("f" + i).json()).toArray(String[]::new);
        house.post(group);

        assertThat(StatementCounter.during(() -> house.post(group))).hasSize(2);
        assertThat(house.count("alert where times_seen = 2")).isEqualTo(40);
    }

    @Test
    void aNewEpisodeOfTheSameFingerprintIsAnotherAlert() {
        house.post(firing("a").json());
        house.post(firing("a").at("2026-11-22T03:00:00Z").json());

        assertThat(house.count("alert")).isEqualTo(2);
    }

    @Test
    void aMixedGroupTurnsWhatIsResolvedAndAddsWhatIsNew() {
        house.post(firing("a").json());
        house.post(firing("a").resolved().json(), firing("b").json());

        assertThat(house.count("alert where status = 'resolved' and fingerprint = 'a'")).isEqualTo(1);
        assertThat(house.proposals.open()).singleElement()
                .satisfies(proposal -> assertThat(proposal.mood()).isEqualTo("1 still firing"));
    }

    @Test
    void anAlertThatIsOverBeforeItWasKnownProposesNothing() {
        house.post(firing("a").resolved().json());

        assertThat(house.count("alert where outcome = 'LATE'")).isEqualTo(1);
        assertThat(house.proposals.open()).isEmpty();
    }

    @Test
    void anAlertThatFiresAfterItsResolutionArrivedFirstProposes() {
        house.post(firing("a").resolved().json());
        house.post(firing("a").json());

        assertThat(house.proposals.open()).hasSize(1);
    }

    @Test
    void ofTwoWordsInOneDeliveryTheLaterCounts() {
        house.post(firing("a").json(), firing("a").resolved().json());

        assertThat(house.count("alert where status = 'resolved'")).isEqualTo(1);
    }

    @Test
    void whatTheTableDoesNotKnowIsKeptAndIgnored() {
        house.post(firing("a").severity("info").json());

        assertThat(house.log.latest(1).get(0).outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.unrouted.nextDue()).isEmpty();
    }

    @Test
    void aBrokenTableDoesNotLoseTheAlertWhichIsRoutedLater() {
        var good = house.table;
        house.table = (deployment, name, inputs) -> {
            throw new RuleViolation("The table alert-routing has no output “scenario”.");
        };
        assertThat(house.post(firing("a").json())).isEqualTo(1);
        assertThat(house.log.latest(1).get(0).note()).isEqualTo("The table alert-routing has no output “scenario”.");

        house.table = good;
        house.unrouted.runDue();
        assertThat(house.proposals.open()).as("not before its time").isEmpty();
        house.clock.setTo(house.unrouted.nextDue().orElseThrow());
        house.unrouted.runDue();

        assertThat(house.proposals.open()).hasSize(1);
        assertThat(house.unrouted.nextDue()).isEmpty();
    }

    @Test
    void aTableThatNamesNoSuchPlaybookIsSaidOnTheAlert() {
        house.table = (deployment, name, inputs) -> List.of(Map.of("scenario", "flood", "severity",
                "SEV1", "openKey", "", "act", "propose"));
        house.post(firing("a").json());

        assertThat(house.log.latest(1).get(0).note()).contains("flood");
    }

    @Test
    void aNodeThatStopsBetweenStoringAndRoutingLeavesTheAlertToTheNextLook() {
        new AlertStore(house.deliveries, new AlertTable(house.template), house.transaction, house.properties, house.clock)
                .store("alertmanager", AlertHouse.body(), AlertmanagerWebhook.read(AlertHouse.body(firing("a").json())));
        house.clock.setTo(house.unrouted.nextDue().orElseThrow());

        house.unrouted.runDue();

        assertThat(house.proposals.open()).hasSize(1);
    }

    @Test
    void aStoreThatFailsIsNotTakenForDurable() {
        house.jdbc.sql("alter table alert rename to alert_elsewhere").update();

        assertThatThrownBy(() -> house.post(firing("a").json())).isInstanceOf(DataAccessException.class);
        assertThat(house.count("alert_delivery")).isZero();
    }

    @Test
    void textThatNoDatabaseTakesIsMendedAndNotLost() {
        house.post(firing("a").json().replace("41 %", "\\u0000\\ud83d"));

        assertThat(house.log.latest(1).get(0).summary()).isEqualTo("\uFFFD\uFFFD of checkouts fail");
    }

    @Test
    void unreadableBodiesAreKeptUpToANumberAndASize() {
        for (int i = 0; i < 5; i++) {
            var body = "x".repeat(2_000 + i).getBytes();
            house.clock.advance(Duration.ofSeconds(1));
            assertThatThrownBy(() -> house.intake.takeFromAlertmanager(body)).isInstanceOf(MalformedAlert.class);
        }

        assertThat(house.deadLetters.all()).hasSize(3).first().satisfies(letter -> {
            assertThat(letter.size()).isEqualTo(2_004);
            assertThat(letter.body()).hasSize(1_024);
            assertThat(letter.cutOff()).isTrue();
        });
    }
}
