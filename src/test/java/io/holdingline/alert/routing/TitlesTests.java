package io.holdingline.alert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.log.AlertStatus;
import io.holdingline.alert.log.Outcome;
import io.holdingline.alert.log.StoredAlert;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    @ParameterizedTest
    @CsvSource({"'{service}: {alertname}', 'checkout: ErrorRateHigh'", "'{absent}: {alertname}', 'ErrorRateHigh'",
            "'{tricky}', 'cost $1 {service}'", "'', '41 % fail'", "'{absent}', '41 % fail'", "'Plain words', 'Plain words'",
            "'{service}: {summary|alertname}', 'checkout: Customers cannot pay'", "'{absent|alertname}', 'ErrorRateHigh'",
            "'{empty|absent|alertname}', 'ErrorRateHigh'"})
    void labelsAndAnnotationsStandInForTheirNamesAndAreNotReadAgain(String pattern, String title) {
        assertThat(Titles.of(pattern, alert(Map.of("service", "checkout", "alertname", "ErrorRateHigh",
                "tricky", "cost $1 {service}", "empty", " ")))).isEqualTo(title);
    }

    @Test
    void aLabelOfAnyLengthIsCutBeforeItIsTidied() {
        var label = "a" + " ".repeat(29_000) + "b";

        assertThat(Titles.of("{service}", alert(Map.of("service", label)))).isEqualTo("a …");
    }

    private static StoredAlert alert(Map<String, String> labels) {
        var now = Instant.parse("2026-11-22T04:24:00Z");
        return new StoredAlert(new AlertId(UUID.randomUUID()), "alertmanager", "f", now, "ErrorRateHigh", "", "41 % fail",
                labels, Map.of("summary", "Customers cannot pay"), null,
                AlertStatus.FIRING, null, now, now, 1, "", "", now, Outcome.WAITING, null, null, null);
    }
}
