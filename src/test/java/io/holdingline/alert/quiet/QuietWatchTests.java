package io.holdingline.alert.quiet;

import static io.holdingline.alert.intake.AlertHouse.PR;
import static io.holdingline.alert.intake.AlertHouse.firing;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.alert.intake.AlertHouse;
import io.holdingline.crisis.Crisis;
import io.holdingline.support.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PersistenceTest
class QuietWatchTests {

    private final AlertHouse house = new AlertHouse();
    private Crisis crisis;

    @BeforeEach
    void twoAlertsHaveOpenedACrisis() {
        house.post(firing("a").json(), firing("b").json());
        var proposal = house.proposals.open().get(0);
        crisis = house.proposals.confirm(proposal.id(), proposal.version(), proposal.severity(), "Checkout fails", PR).crisis();
    }

    private long asked() {
        return house.real.signals().stream().filter("signal alertResolved"::equals).count();
    }

    @Test
    void nobodyIsAskedWhileOneAlertStillFires() {
        house.post(firing("a").resolved().json());

        assertThat(asked()).isZero();
    }

    @Test
    void thePlaybookIsAskedOnceWhenAllAreResolved() {
        house.post(firing("a").resolved().json());
        house.post(firing("b").resolved().json());
        house.post(firing("b").resolved().json());

        assertThat(asked()).isEqualTo(1);
        assertThat(house.said("crisis.resolution-reported")).singleElement().asString()
                .contains("All 2 alerts from Alertmanager are resolved");
    }

    @Test
    void firingAgainIsOnRecordAndTheNextQuietSpellAsksAgain() {
        house.post(firing("a").resolved().json(), firing("b").resolved().json());
        house.post(firing("a").json());
        assertThat(house.said("alert.fired-again")).containsExactly("Holdingline saw an alert fire again");

        house.post(firing("a").resolved().json());
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whatHadCalmedDownBeforeItWasConfirmedIsAskedAboutOnlyAfterItFiresAgain() {
        house.post(firing("c").about("search").json());
        house.post(firing("c").about("search").resolved().json());
        var calm = house.proposals.open().get(0);
        house.proposals.confirm(calm.id(), calm.version(), calm.severity(), "Search fails", PR);
        assertThat(asked()).isZero();

        house.post(firing("c").about("search").json());
        assertThat(house.said("alert.fired-again")).hasSize(1);
        house.post(firing("c").about("search").resolved().json());
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void anAlertThatIsLinkedToAQuietCrisisEndsTheQuiet() {
        house.post(firing("a").resolved().json(), firing("b").resolved().json());
        house.post(firing("c").about("search").json());

        house.proposals.join(house.proposals.open().get(0).id(), crisis.id(), PR);

        assertThat(house.said("alert.fired-again")).hasSize(1);
    }

    @Test
    void anAlertThatFiresAgainAfterItsCrisisWasClosedProposesANewOne() {
        house.post(firing("a").resolved().json(), firing("b").resolved().json());
        house.real.close(crisis.id());

        house.post(firing("a").json());

        assertThat(house.proposals.open()).hasSize(1);
    }
}
