package io.holdingline.alert.proposal;

import static io.holdingline.alert.intake.AlertHouse.PR;
import static io.holdingline.alert.intake.AlertHouse.PR2;
import static io.holdingline.alert.intake.AlertHouse.firing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.alert.AlreadyDecided;
import io.holdingline.alert.Proposal;
import io.holdingline.alert.intake.AlertHouse;
import io.holdingline.crisis.Launched;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.support.PersistenceTest;
import org.junit.jupiter.api.Test;

@PersistenceTest
class ProposalDeskTests {

    private final AlertHouse house = new AlertHouse();

    private Proposal proposed() {
        return house.proposals.open().get(0);
    }

    private Launched confirmed() {
        var proposal = proposed();
        return house.proposals.confirm(proposal.id(), proposal.version(), proposal.severity(), proposal.title(), PR);
    }

    @Test
    void confirmingOpensTheCrisisWithWhatTheAlertsSay() {
        house.post(firing("a").json());

        var crisis = confirmed().crisis();

        assertThat(crisis.owner()).isEqualTo(PR.name());
        assertThat(crisis.severity()).isEqualTo(Severity.SEV1);
        assertThat(house.real.sheets().of(crisis.id()).facts().get("started_at").value())
                .isEqualTo("2026-11-22T01:50:00.123Z");
        assertThat(house.real.sheets().of(crisis.id()).facts().get("started_at").setBy())
                .as("the alert said it, and nobody is kept from signing words with it").isNull();
        assertThat(house.log.of(crisis.id(), 5)).hasSize(1);
        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.said("alert.proposal-confirmed"))
                .containsExactly("PR manager confirmed the proposed crisis “41 % of checkouts fail”");
    }

    @Test
    void aSecondClickLeadsToTheSameCrisis() {
        house.post(firing("a").json());
        var proposal = proposed();
        var first = confirmed();

        var second = house.proposals.confirm(proposal.id(), proposal.version(), Severity.SEV1, "Again", PR);

        assertThat(second.crisis().id()).isEqualTo(first.crisis().id());
        assertThat(second.joined()).isTrue();
    }

    @Test
    void theSecondPersonIsToldWhoWasFirstAndWhereItLed() {
        house.post(firing("a").json());
        var proposal = proposed();
        var crisis = confirmed().crisis();

        assertThatThrownBy(() -> house.proposals.dismiss(proposal.id(), "Noise", PR2))
                .isInstanceOfSatisfying(AlreadyDecided.class, told -> {
                    assertThat(told).hasMessageContaining("PR manager").hasMessageContaining("confirmed");
                    assertThat(told.crisis()).contains(crisis.id());
                });
    }

    @Test
    void aProposalThatBecameGraverIsNotConfirmedAsItWas() {
        house.post(firing("a").severity("warning").json());
        var seen = proposed();
        house.post(firing("b").json());

        assertThat(proposed().severity()).isEqualTo(Severity.SEV1);
        assertThatThrownBy(() -> house.proposals.confirm(seen.id(), seen.version(), seen.severity(), seen.title(), PR))
                .isInstanceOf(StaleInput.class);
        assertThat(house.real.crises().open()).isEmpty();
    }

    @Test
    void aNewAlertWithTheKeyJoinsTheOpenCrisisAndIsOnItsRecordOnce() {
        house.post(firing("a").json());
        var crisis = confirmed().crisis();

        house.post(firing("b").json());
        house.post(firing("b").json());

        assertThat(house.log.of(crisis.id(), 5)).hasSize(2);
        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.said("alert.joined")).containsExactly("Holdingline linked the alert ErrorRateHigh from Alertmanager");
    }

    @Test
    void anotherServiceIsAnotherTrouble() {
        house.post(firing("a").json(), firing("b").about("search").json());

        assertThat(house.proposals.open()).hasSize(2);
    }

    @Test
    void joiningLinksTheAlertsToACrisisOpenedByHand() {
        var byHand = house.real.opened("Checkout fails");
        house.post(firing("a").json());

        house.proposals.join(proposed().id(), byHand.id(), PR);

        assertThat(house.log.of(byHand.id(), 5)).hasSize(1);
        assertThat(house.real.crises().open()).hasSize(1);
    }

    @Test
    void joiningAClosedCrisisIsRefusedAndTheProposalStays() {
        var byHand = house.real.opened("Checkout fails");
        house.real.close(byHand.id());
        house.post(firing("a").json());

        assertThatThrownBy(() -> house.proposals.join(proposed().id(), byHand.id(), PR)).isInstanceOf(RuleViolation.class);
        assertThat(house.proposals.open()).hasSize(1);
    }

    @Test
    void dismissingNeedsAReasonAndHoldsForTheseAlertsOnly() {
        house.post(firing("a").json());
        var id = proposed().id();
        assertThatThrownBy(() -> house.proposals.dismiss(id, "  ", PR)).isInstanceOf(RuleViolation.class);

        house.proposals.dismiss(id, "A test of the alarm", PR);
        house.post(firing("a").json());
        house.post(firing("a").resolved().json());
        house.post(firing("a").json());
        assertThat(house.proposals.open()).isEmpty();
        assertThat(house.said("alert.proposal-dismissed"))
                .containsExactly("PR manager dismissed the proposed crisis “41 % of checkouts fail”: “A test of the alarm”");

        house.post(firing("a").at("2026-11-22T05:00:00Z").json());
        assertThat(proposed().earlier()).contains("A test of the alarm");
    }

    @Test
    void aProposalWhoseAlertsAreOverSaysSoAndStays() {
        house.post(firing("a").json());
        house.post(firing("a").resolved().json());

        assertThat(proposed().mood()).isEqualTo("no longer firing");
    }
}
