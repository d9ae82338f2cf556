package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.holdingline.support.PageForm;
import io.holdingline.support.Poll;
import io.holdingline.support.SecondJvm;
import io.holdingline.support.WebPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes, again and again, in the worst moments of a crisis; what was answered stands and nothing is said twice. */
class KillIT {

    private static final int ALERTS = 12;
    /** Longer than a call may take, as always; shorter than in service, since the test waits for its end. */
    private static final String LEASE = "holdingline.publishing.lease=25s";

    @TempDir
    Path folder;

    private final int port = SecondJvm.freePort();
    private HangingReceiver receiver;
    private SecondJvm application;
    private WebCrisis crisis;
    private KeptRecord record;

    @BeforeEach
    void start() throws IOException {
        receiver = new HangingReceiver();
        application = run();
        crisis = new WebCrisis(application.address());
        record = new KeptRecord(application.address(), folder);
    }

    @AfterEach
    void stop() {
        application.close();
        receiver.close();
    }

    @Test
    void keepsWhatItAnsweredAndSaysNothingTwice() throws Exception {
        alertAnsweredThenKilled();
        killedInTheMiddleOfASubmission();
        approvalAnsweredThenKilled();
        killedWhileAChannelHangs();
    }

    private void alertAnsweredThenKilled() throws Exception {
        for (int alert = 1; alert <= ALERTS; alert++) {
            assertThat(fire(alert)).isEqualTo(200);
        }
        killAndStartAgain();
        assertThat(crisis.proposals()).singleElement(STRING).startsWith(ALERTS + " alerts ");
    }

    /** Whether the answer came or not: either all of it happened or nothing. */
    private void killedInTheMiddleOfASubmission() throws Exception {
        crisis.confirm();
        crisis.fillTheFactSheet();
        PageForm submission = crisis.submission();
        var answer = CompletableFuture.runAsync(() -> crisis.submit(submission));
        killAndStartAgain();
        answer.exceptionally(cutOff -> null).join();
        assertThat(List.of(crisis.draftIsOpen(), crisis.prReviewIsOpen(), crisis.legalReviewIsOpen()))
                .isIn(List.of(true, false, false), List.of(false, true, true));
        assertThat(crisis.proposals()).as("still proposed").isEmpty();
        assertThat(crisis.factSheet()).contains("moving payments to a second connection");
        if (crisis.draftIsOpen()) {
            crisis.submit(submission);
        }
    }

    private void approvalAnsweredThenKilled() throws Exception {
        crisis.approveForPr();
        var before = crisis.timeline();
        killAndStartAgain();
        assertThat(crisis.timeline()).isEqualTo(before).anyMatch(entry -> entry.contains("approved Holding"));
        assertThat(crisis.prReviewIsOpen()).as("asked for the approval again").isFalse();
        assertThat(crisis.legalReviewIsOpen()).isTrue();
    }

    private void killedWhileAChannelHangs() throws Exception {
        crisis.approveForLegal();
        Poll.until("the words are on their way", () -> receiver.calls() == 1 && notices() == 1 && mails() == 1);
        var before = crisis.timeline();
        var promised = crisis.slots();
        killAndStartAgain();
        Poll.until("a person is asked about the webhook", () -> crisis.socialTeamIsAsked("Is Holding live on Webhook?"));
        assertThat(receiver.calls()).as("calls of the webhook").isEqualTo(1);
        assertThat(notices()).as("notices in the newsroom").isEqualTo(1);
        assertThat(mails()).as("mails to customers").isEqualTo(1);
        assertThat(crisis.slots()).isEqualTo(promised).isNotEmpty();
        assertThat(crisis.timeline()).containsSubsequence(before)
                .anyMatch(entry -> entry.contains("cannot tell whether Holding on Webhook is live and asks a person"));
        record.isWholeAndWasNotCutBack();
    }

    private void killAndStartAgain() throws IOException {
        application.kill();
        application = run();
        record.isWholeAndWasNotCutBack();
    }

    private SecondJvm run() {
        return SecondJvm.start(Path.of("target", "kill.log"), port, List.of("spring.profiles.active=demo",
                "holdingline.data-dir=" + folder.resolve("data"), "holdingline.publishing.webhook.url=" + receiver.url(),
                LEASE));
    }

    private int fire(int alert) throws Exception {
        var body = """
                {"version":"4","status":"firing","receiver":"holdingline","alerts":[{"status":"firing","fingerprint":"5f2d6c1e0a9b%04d",
                 "labels":{"alertname":"CheckoutErrors","severity":"critical","service":"checkout","pod":"checkout-%d"},
                 "annotations":{"summary":"Payment is refused after the card check"},
                 "startsAt":"%s","endsAt":"0001-01-01T00:00:00Z"}]}""".formatted(alert, alert, Instant.now().minusSeconds(60));
        var request = HttpRequest.newBuilder(URI.create(application.address() + "/api/alerts/alertmanager"))
                .header("Authorization", "Bearer demo-alert-token").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private int notices() {
        return WebCrisis.all(WebPerson.visitor(application.address()).read("/newsroom"), "(<article class=\"entry\")").size();
    }

    private int mails() {
        var outbox = folder.resolve("data").resolve("outbox");
        if (!Files.isDirectory(outbox)) {
            return 0;
        }
        try (var files = Files.list(outbox)) {
            return (int) files.filter(file -> file.toString().endsWith(".eml")).filter(KillIT::isForCustomers).count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isForCustomers(Path mail) {
        try {
            return Files.readString(mail).contains("customers@example.com");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
