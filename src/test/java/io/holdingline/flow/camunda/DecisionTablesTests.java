package io.holdingline.flow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.NotFound;
import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PersistenceTest
class DecisionTablesTests {

    private static EngineBench bench;
    private static String deployment;

    @BeforeAll
    static void begin() {
        bench = new EngineBench();
        deployment = bench.deployShipped();
    }

    @AfterAll
    static void end() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({"SEV1,holding,newsroom,uk,true", "SEV4,holding,newsroom,uk,true", "SEV1,update,email,uk,true",
            "SEV3,update,newsroom,uk,false", "SEV3,update,newsroom,eu,true", "SEV4,resolution,email,uk,true",
            "SEV2,internal,email,uk,false"})
    void prAlwaysSignsAndLegalWhereTheTableSaysSo(String severity, String kind, String channel, String jurisdiction,
            boolean legal) {
        var roles = decide("sign-off", Map.of("severity", severity, "kind", kind, "channel", channel, "jurisdiction",
                jurisdiction)).stream().map(row -> row.get("role")).toList();
        assertThat(roles).contains("pr-manager");
        assertThat(roles.contains("legal-reviewer")).isEqualTo(legal);
    }

    @ParameterizedTest
    @CsvSource({"SEV1,INVESTIGATING,PT30M,PT15M", "SEV1,MONITORING,PT1H,PT20M", "SEV2,IDENTIFIED,PT1H,PT20M",
            "SEV3,RESOLVED,PT2H,PT30M", "SEV4,MONITORING,PT8H,PT45M"})
    void updatesAreRarerTheLessGraveItIs(String severity, String status, Duration every, Duration lead) {
        var row = decide("update-cadence", Map.of("severity", severity, "status", status)).get(0);
        assertThat(Duration.parse(row.get("every").toString())).isEqualTo(every);
        assertThat(Duration.parse(row.get("lead").toString())).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource({"HighErrorRate,critical,checkout,propose,SEV1", "HighErrorRate,critical,mail,propose,SEV2",
            "Watchdog,none,,ignore,", "Slow,warning,mail,propose,SEV4", "Odd,,,propose,SEV4"})
    void alertsAreProposedOrIgnored(String alert, String severity, String service, String act, String crisisSeverity) {
        var labels = new HashMap<String, Object>();
        labels.put("alertname", alert);
        labels.put("severity", severity);
        labels.put("service", service);
        var row = decide("alert-routing", labels).get(0);
        assertThat(row.get("act")).isEqualTo(act);
        assertThat(row.get("severity")).isEqualTo(crisisSeverity);
    }

    @Test
    void aTableThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> decide("no-such-table", Map.of())).isInstanceOf(NotFound.class);
    }

    private static List<Map<String, Object>> decide(String table, Map<String, Object> inputs) {
        return bench.decisions().decide(deployment, table, inputs);
    }
}
