package io.holdingline.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.intake.AlertIntake;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class WebhookControllerTests {

    private static final byte[] BODY = "{\"alerts\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final String PATH = "/api/alerts/alertmanager";

    private final AlertIntake intake = mock(AlertIntake.class);

    private MockMvcTester with(String token, String secret) {
        var properties = new AlertProperties(token, secret, Duration.ofDays(1), Duration.ofSeconds(30), 3, 1_024,
                Duration.ofDays(30), Duration.ofDays(90));
        return MockMvcTester.of(new WebhookController(intake, new SourceKeys(properties)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "a-token, Bearer a-token, 200", "a-token, bearer a-token, 200", "a-token, Bearer a-toke, 401",
            "a-token, Bearer a-token2, 401", "a-token, Bearer, 401", "a-token, Basic a-token, 401", "a-token, -, 401",
            "'', 'Bearer ', 401", "'', -, 401"})
    void onlyTheTokenLetsASourceIn(String token, String authorization, int status) {
        var request = with(token, "").post().uri(PATH).content(BODY);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }

        assertThat(request).hasStatus(status);
        if (status == 401) {
            verify(intake, never()).takeFromAlertmanager(any());
        }
    }

    @Test
    void aSignatureOverTheseVeryBytesLetsASourceIn() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("a secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = "sha256=" + HexFormat.of().formatHex(mac.doFinal(BODY));

        assertThat(with("", "a secret").post().uri(PATH).content(BODY).header("X-Holdingline-Signature", signature)).hasStatus(200);
        assertThat(with("", "a secret").post().uri(PATH).content("{\"alerts\":[ ]}").header("X-Holdingline-Signature", signature)).hasStatus(401);
        assertThat(with("", "").post().uri(PATH).content(BODY).header("X-Holdingline-Signature", signature)).hasStatus(401);
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        assertThat(with("t", "").post().uri(PATH).header("Authorization", "Bearer t").content(new byte[2_097_152]))
                .hasStatus(413).hasContentType("application/problem+json");
        verify(intake, never()).takeFromAlertmanager(any());
    }

    @Test
    void whatIsOurFaultIsA5xxSoThatTheSourceTriesAgainAndSaysNothingOfOurInsides() {
        when(intake.takeFromAlertmanager(any())).thenThrow(new QueryTimeoutException("select secret from nowhere"));

        assertThat(with("t", "").post().uri(PATH).header("Authorization", "Bearer t").content(BODY))
                .hasStatus(503).hasContentType("application/problem+json").bodyText().contains("reference").doesNotContain("secret");
    }
}
