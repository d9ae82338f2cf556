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
    @CsvSource({"general,SEV1,holding,newsroom,uk,true", "general,SEV4,holding,newsroom,uk,true",
            "service-outage,SEV1,update,email,uk,true", "service-outage,SEV3,update,newsroom,uk,false",
            "service-outage,SEV3,update,newsroom,eu,true", "negative-publicity,SEV4,resolution,email,uk,true",
            "service-outage,SEV2,internal,email,uk,false", "data-breach,SEV1,internal,staff,eu,false",
            "product-recall,SEV4,update,newsroom,uk,true", "data-breach,SEV4,update,newsroom,uk,true",
            "negative-publicity,SEV4,update,newsroom,uk,false", "general,SEV4,correction,newsroom,uk,true"})
    void prAlwaysSignsAndLegalWhereTheTableSaysSo(String scenario, String severity, String kind, String channel,
            String jurisdiction, boolean legal) {
        var roles = decide("sign-off", Map.of("severity", severity, "kind", kind, "channel", channel, "jurisdiction",
                jurisdiction, "scenario", scenario)).stream().map(row -> row.get("role")).toList();
        assertThat(roles).contains("pr-manager");
        assertThat(roles.contains("legal-reviewer")).isEqualTo(legal);
    }

    @ParameterizedTest
    @CsvSource({"service-outage,SEV1,INVESTIGATING,PT30M,PT15M", "service-outage,SEV1,MONITORING,PT1H,PT20M",
            "general,SEV2,IDENTIFIED,PT1H,PT20M", "general,SEV3,RESOLVED,PT2H,PT30M",
            "service-outage,SEV4,MONITORING,PT8H,PT45M", "data-breach,SEV1,INVESTIGATING,PT8H,PT1H",
            "product-recall,SEV2,INVESTIGATING,PT24H,PT4H", "negative-publicity,SEV4,MONITORING,PT24H,PT4H"})
    void updatesAreRarerTheLessGraveItIs(String scenario, String severity, String status, Duration every,
            Duration lead) {
        var row = decide("update-cadence", Map.of("severity", severity, "status", status, "scenario", scenario)).get(0);
        assertThat(Duration.parse(row.get("every").toString())).isEqualTo(every);
        assertThat(Duration.parse(row.get("lead").toString())).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource({"HighErrorRate,critical,checkout,,propose,service-outage,SEV1",
            "HighErrorRate,critical,mail,,propose,service-outage,SEV2", "Watchdog,none,,,ignore,,",
            "Slow,warning,mail,,propose,service-outage,SEV4", "Odd,,,,propose,service-outage,SEV4",
            "DataLeft,critical,crm,security,propose,data-breach,SEV2", "Scan,warning,crm,security,propose,service-outage,SEV4",
            "HandleBroke,,,quality,propose,product-recall,SEV2", "StorySpreads,warning,,press,propose,negative-publicity,SEV3",
            "FireAlarm,critical,,facilities,propose,general,SEV2", "Test,info,,press,ignore,,"})
    void alertsAreProposedOrIgnored(String alert, String severity, String service, String team, String act,
            String scenario, String crisisSeverity) {
        var labels = new HashMap<String, Object>();
        labels.put("alertname", alert);
        labels.put("severity", severity);
        labels.put("service", service);
        labels.put("team", team);
        var row = decide("alert-routing", labels).get(0);
        assertThat(row.get("act")).isEqualTo(act);
        assertThat(row.get("scenario")).isEqualTo(scenario);
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
