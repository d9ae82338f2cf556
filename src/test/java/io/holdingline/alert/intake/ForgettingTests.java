package io.holdingline.alert.intake;

import static io.holdingline.alert.intake.AlertHouse.firing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@PersistenceTest
class ForgettingTests {

    private final AlertHouse house = new AlertHouse();
    private final Forgetting forgetting =
            new Forgetting(house.deliveries, house.deadLetters, house.jdbc, house.properties, house.clock);

    @Test
    void bodiesGoWhenTheirTimeIsOverAndTheAlertStays() {
        house.post(firing("a").json());
        assertThatThrownBy(() -> house.intake.takeFromAlertmanager(new byte[] {'x'})).isInstanceOf(MalformedAlert.class);

        house.clock.advance(Duration.ofDays(30));
        forgetting.runDue();
        assertThat(house.deadLetters.all()).hasSize(1);

        house.clock.setTo(forgetting.nextDue().orElseThrow());
        forgetting.runDue();
        assertThat(house.deadLetters.all()).isEmpty();
        assertThat(house.count("alert_delivery")).isEqualTo(1);

        house.clock.setTo(forgetting.nextDue().orElseThrow());
        forgetting.runDue();
        assertThat(house.count("alert_delivery")).isZero();
        assertThat(house.count("alert")).isEqualTo(1);
        assertThat(forgetting.nextDue()).isEmpty();
    }
}
