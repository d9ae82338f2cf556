package io.holdingline.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.connect.WebhookConnector;
import io.holdingline.publishing.connect.WebhookReceiver;
import io.holdingline.publishing.http.GuardedHttp;
import io.holdingline.publishing.http.HttpSettings;
import io.holdingline.publishing.http.RudeServer;
import io.holdingline.publishing.http.RudeServer.Way;
import io.holdingline.shared.Sha256;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts what happened at the receiver, whatever it answered. */
@PersistenceTest
class WebhookDeliveryTests {

    private final GuardedHttp http =
            new GuardedHttp(new HttpSettings(true, Duration.ofMillis(500), Duration.ofMillis(700)));
    private Desk desk;
    private WebhookConnector connector;

    @AfterEach
    void close() throws IOException {
        http.close();
    }

    @Test
    void theReceiverCanVerifyTheSignature() throws Exception {
        try (var server = new RudeServer(Way.OK)) {
            var publication = deliver(server.url(), false);

            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var time = String.valueOf(desk.clock.instant().getEpochSecond());
            var expected = HexFormat.of().formatHex(mac.doFinal((time + "." + server.effects().get(0)).getBytes(StandardCharsets.UTF_8)));
            assertThat(server.header("Holdingline-Signature")).isEqualTo("t=" + time + ",v1=" + expected);
            assertThat(server.header("Idempotency-Key")).isEqualTo(publication.id().toString());
            assertThat(server.effects()).singleElement().asString().contains("Most customers cannot pay.");
            assertThat(publication.state()).isEqualTo(PublicationState.SENT);
            assertThat(desk.publications.get(publication.id()).bodySha256()).isEqualTo(Sha256.of(server.effects().get(0)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "HANG", "RESET", "CONFLICT", "DRIP"})
    void aReceiverThatTookItAndFailedIsNeverSentItTwice(Way way) {
        try (var server = new RudeServer(way)) {
            var publication = deliver(server.url(), false);
            keepTrying();

            assertThat(server.effects()).hasSize(1);
            assertThat(desk.now(publication).state()).isEqualTo(PublicationState.UNKNOWN);
            assertThat(desk.tasks.questions()).containsExactly("Is Update 3 live on Webhook?");
        }
    }

    @Test
    void anIdempotentReceiverThatLostItsAnswerIsAskedAgainAndActsOnce() {
        try (var server = new RudeServer(Way.ONCE_THEN_RESET)) {
            var publication = deliver(server.url(), true);
            keepTrying();

            assertThat(server.effects()).hasSize(1);
            assertThat(server.connections()).isEqualTo(2);
            assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENT);
        }
    }

    @Test
    void aSenderThatFrozePastItsLeaseDoesNotDoubleWhatAPersonSentAgain() {
        try (var server = new RudeServer(Way.OK)) {
            connector = new WebhookConnector(new WebhookReceiver(server.url(), "s3cret", false), http,
                    TestClock.at("2026-11-22T04:12:00Z"));
            desk = new Desk(TestDatabase.migrated(), connector);
            var publication = desk.planned("webhook");

            desk.sender(Disturbed.frozen(connector, () -> {
                desk.clock.advance(Duration.ofSeconds(61));
                desk.sender(connector).runDue();
                desk.publications.sendAgain(publication.id(), desk.now(publication).epoch(), "Not there", Desk.SOCIAL);
                desk.sender(connector).runDue();
            })).runDue();

            assertThat(server.effects()).hasSize(1);
            assertThat(desk.now(publication).state()).isEqualTo(PublicationState.SENT);
        }
    }

    /** The fence closes before the lease ends, so that a clock that is ahead finds nothing still leaving. */
    @Test
    void lateInItsLeaseASenderBeginsNothingAndTriesAgain() {
        try (var server = new RudeServer(Way.OK)) {
            connector = new WebhookConnector(new WebhookReceiver(server.url(), "s3cret", false), http,
                    TestClock.at("2026-11-22T04:12:00Z"));
            desk = new Desk(TestDatabase.migrated(), connector);
            var publication = desk.planned("webhook");

            desk.sender(Disturbed.frozen(connector, () -> desk.clock.advance(Duration.ofSeconds(45)))).runDue();
            assertThat(server.effects()).isEmpty();
            assertThat(desk.now(publication).state()).isEqualTo(PublicationState.RETRY_SAFE);

            keepTrying();
            assertThat(server.effects()).hasSize(1);
        }
    }

    @Test
    void aClosedDoorIsTriedAgain() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var publication = deliver("http://127.0.0.1:" + port + "/hook", false);

        assertThat(publication.state()).isEqualTo(PublicationState.RETRY_SAFE);
    }

    @Test
    void aBusyReceiverIsGivenTheTimeItAsksFor() {
        try (var server = new RudeServer(Way.SLOW_DOWN)) {
            var publication = deliver(server.url(), false);

            assertThat(publication.state()).isEqualTo(PublicationState.RETRY_SAFE);
            assertThat(desk.table.nextDue("webhook")).contains(desk.clock.instant().plusSeconds(90));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FORBIDDEN", "REDIRECT"})
    void aRefusalGoesToAPerson(Way way) {
        try (var server = new RudeServer(way)) {
            var publication = deliver(server.url(), false);
            keepTrying();

            assertThat(server.connections()).isOne();
            assertThat(desk.now(publication).state()).isEqualTo(PublicationState.REJECTED);
            assertThat(desk.tasks.open).hasSize(1);
        }
    }

    private Publication deliver(String url, boolean idempotent) {
        connector = new WebhookConnector(new WebhookReceiver(url, "s3cret", idempotent), http,
                TestClock.at("2026-11-22T04:12:00Z"));
        desk = new Desk(TestDatabase.migrated(), connector);
        var publication = desk.planned("webhook");
        desk.sender(connector).runDue();
        return desk.now(publication);
    }

    private void keepTrying() {
        for (int minute = 0; minute < 5; minute++) {
            desk.clock.advance(Duration.ofMinutes(1));
            desk.sender(connector).runDue();
        }
    }
}
