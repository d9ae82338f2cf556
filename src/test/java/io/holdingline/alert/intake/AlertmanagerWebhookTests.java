package io.holdingline.alert.intake;

import static io.holdingline.alert.intake.AlertHouse.firing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlertmanagerWebhookTests {

    private static final String GOOD = firing("a").json();

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("", false, ""),
                Arguments.of("alerts=1", false, ""),
                Arguments.of("{\"alerts\":[" + GOOD + "]", false, ""),
                Arguments.of("{\"alerts\":[" + GOOD + "]} {}", false, ""),
                Arguments.of("{\"alerts\":[], \"alerts\":[]}", false, ""),
                Arguments.of("{\"a\":\"\u0000\"}", false, ""),
                Arguments.of("[".repeat(500), false, ""),
                Arguments.of("[]", true, ""),
                Arguments.of("null", true, ""),
                Arguments.of("{}", true, "/alerts"),
                Arguments.of("{\"alerts\":null}", true, "/alerts"),
                Arguments.of("{\"alerts\":{}}", true, "/alerts"),
                Arguments.of("{\"alerts\":[]}", true, "/alerts"),
                Arguments.of("{\"alerts\":[" + GOOD + ",7]}", true, "/alerts/1"),
                Arguments.of(one("\"fingerprint\"", "\"print\""), true, "/alerts/0/fingerprint"),
                Arguments.of(one("\"fingerprint\":\"a\"", "\"fingerprint\":\" \""), true, "/alerts/0/fingerprint"),
                Arguments.of(one("\"fingerprint\":\"a\"", "\"fingerprint\":7"), true, "/alerts/0/fingerprint"),
                Arguments.of(one("\"fingerprint\":\"a\"", "\"fingerprint\":\"" + "f".repeat(201) + "\""), true, "/alerts/0/fingerprint"),
                Arguments.of(one("\"startsAt\"", "\"began\""), true, "/alerts/0/startsAt"),
                Arguments.of(one("2026-11-22T01:50:00.123Z", "yesterday"), true, "/alerts/0/startsAt"),
                Arguments.of(one("2026-11-22T01:50:00.123Z", "0001-01-01T00:00:00Z"), true, "/alerts/0/startsAt"),
                Arguments.of(one("0001-01-01T00:00:00Z", "never"), true, "/alerts/0/endsAt"),
                Arguments.of(one("\"status\":\"firing\"", "\"status\":\"burning\""), true, "/alerts/0/status"),
                Arguments.of(one("\"status\":\"firing\",", ""), true, "/alerts/0/status"),
                Arguments.of(one("\"labels\"", "\"tags\""), true, "/alerts/0/labels"),
                Arguments.of(one("\"severity\":\"critical\"", "\"a/b~c\":1"), true, "/alerts/0/labels/a~1b~0c"),
                Arguments.of(one("\"service\":\"checkout\"", "\"service\":\"" + "s".repeat(40_000) + "\""), true, "/alerts/0/labels"),
                Arguments.of(one("{\"summary\":\"41 % of checkouts fail\"}", "\"bad\""), true, "/alerts/0/annotations"));
    }

    private static String one(String part, String instead) {
        assertThat(GOOD).contains(part);
        return "{\"alerts\":[" + GOOD.replace(part, instead) + "]}";
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatCannotBeIsRefusedWithTheFieldThatIsWrong(String body, boolean readable, String pointer) {
        assertThatThrownBy(() -> AlertmanagerWebhook.read(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(MalformedAlert.class, malformed -> {
                    assertThat(malformed.readable()).isEqualTo(readable);
                    assertThat(malformed.pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var body = AlertHouse.body(GOOD);
        body[body.length / 2] = (byte) 0xC3;

        assertThatThrownBy(() -> AlertmanagerWebhook.read(body)).hasMessage("The body is not UTF-8.");
    }

    @Test
    void fieldsThatNobodyNeedsMayBeAnything() {
        var body = "{\"version\":4,\"groupKey\":[],\"truncatedAlerts\":\"x\",\"alerts\":["
                + GOOD.replaceFirst("\\{", "{\"values\":{\"B\":1.5},") + "]}";

        assertThat(AlertmanagerWebhook.read(body.getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }
}
