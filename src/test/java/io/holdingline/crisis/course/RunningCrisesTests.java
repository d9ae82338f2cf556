package io.holdingline.crisis.course;

import static io.holdingline.crisis.course.CrisisHouse.PR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Severity;
import io.holdingline.crisis.StatusEntry;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PersistenceTest
class RunningCrisesTests {

    private final CrisisHouse house = new CrisisHouse();

    @Test
    void aSeverityChangesWithAReasonAndThePlaybookHearsOfIt() {
        var id = house.opened().id();
        house.crises.changeSeverity(id, Severity.SEV2, "Payments recover", PR);

        assertThat(house.crises.get(id).severity()).isEqualTo(Severity.SEV2);
        assertThat(house.flows.calls).contains("set severity=SEV2");
        assertThat(house.said()).endsWith("PR manager changed the severity from SEV1 to SEV2: “Payments recover”");
        refused(() -> house.crises.changeSeverity(id, Severity.SEV3, " ", PR), "reason");
        refused(() -> house.crises.changeSeverity(id, Severity.SEV3, "a".repeat(1_001), PR), "reason");
        refused(() -> house.crises.changeSeverity(id, Severity.SEV2, "again", PR), "already");
    }

    @Test
    void keepsWhenEachStatusBegan() {
        var id = house.opened().id();
        house.clock.advance(Duration.ofMinutes(78));
        house.crises.changeStatus(id, CrisisStatus.IDENTIFIED, PR);

        assertThat(house.crises.get(id).statusSince()).isEqualTo("2026-11-22T03:22:00Z");
        assertThat(house.crises.statuses(id)).extracting(StatusEntry::status)
                .containsExactly(CrisisStatus.INVESTIGATING, CrisisStatus.IDENTIFIED);
        refused(() -> house.crises.changeStatus(id, CrisisStatus.RESOLVED, PR), "confirm that it is over");
        refused(() -> house.crises.changeStatus(id, CrisisStatus.CLOSED, PR), "confirm that it is over");
    }

    @Test
    void aPlaybookMovesTheStatusOnAndNeverBack() {
        var id = house.opened().id();
        var step = new StatusStep(house.crises);
        step.handle(moving(id, "MONITORING"));
        step.handle(moving(id, "IDENTIFIED"));

        assertThat(house.crises.get(id).status()).isEqualTo(CrisisStatus.MONITORING);
        assertThat(house.said()).endsWith("Holdingline set the status to Monitoring");
    }

    private static StepContext moving(CrisisId crisis, String status) {
        return new StepContext() {
            @Override
            public UUID crisis() {
                return crisis.value();
            }

            @Override
            public Optional<String> text(String variable) {
                return Optional.of(status);
            }

            @Override
            public String required(String variable) {
                return status;
            }

            @Override
            public void put(String variable, String value) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void aReportThatItIsOverChangesNothingButAsks() {
        var id = house.opened().id();
        house.crises.reportResolved(id, "2 alerts resolved", new Actor("alertmanager", "Alertmanager"));

        assertThat(house.crises.get(id).status()).isEqualTo(CrisisStatus.INVESTIGATING);
        assertThat(house.flows.calls).endsWith("signal alertResolved");
        assertThat(house.said()).endsWith("Alertmanager reported that it is over: 2 alerts resolved");
    }

    @Test
    void confirmingThatItIsOverReachesThePlaybookOnce() {
        var id = house.opened().id();
        house.crises.confirmResolved(id, PR);

        assertThat(house.crises.get(id).status()).isEqualTo(CrisisStatus.RESOLVED);
        assertThat(house.flows.calls).endsWith("set resolved=yes", "signal resolutionConfirmed");
        refused(() -> house.crises.confirmResolved(id, PR), "already");
        refused(() -> house.crises.changeStatus(id, CrisisStatus.MONITORING, PR), "confirmed over");
    }

    @Test
    void aCorrectionIsAskedForWithAReasonAndRefusedWhereThePlaybookTakesNone() {
        var id = house.opened().id();
        refused(() -> house.crises.askForCorrection(id, " ", PR), "what was wrong");
        house.crises.askForCorrection(id, "It was Tuesday", PR);

        assertThat(house.flows.calls).endsWith("signal correctionNeeded");
        assertThat(house.said()).endsWith("PR manager asked for a correction: “It was Tuesday”");
        house.flows.deaf = true;
        refused(() -> house.crises.askForCorrection(id, "It was Tuesday", PR), "takes no correction now");
        refused(() -> house.crises.askForStaffNotice(id, PR), "takes no notice to the staff now");
    }

    @Test
    void standsDownOnlyWhatWasConfirmedOver() {
        var id = house.opened().id();
        refused(() -> house.crises.standDown(id, PR), "Confirm that it is over");
        house.crises.confirmResolved(id, PR);
        house.crises.standDown(id, PR);

        assertThat(house.said()).endsWith("PR manager stood the crisis down");
    }

    @Test
    void aCrisisClosesOnceHoweverOftenItsPlaybookSaysSo() {
        var crisis = house.opened();
        house.end(crisis.id());
        house.end(crisis.id());

        assertThat(house.crises.open()).isEmpty();
        assertThat(house.crises.closed(10)).extracting(Crisis::id).containsExactly(crisis.id());
        assertThat(house.said()).containsOnlyOnce("Holdingline closed C-2026-001");
        refused(() -> house.crises.changeStatus(crisis.id(), CrisisStatus.IDENTIFIED, PR), "is closed");
    }

    private static void refused(Runnable act, String message) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(message);
    }
}
