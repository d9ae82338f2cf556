package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.holdingline.support.Poll;
import io.holdingline.support.SecondJvm;
import io.holdingline.support.TestDatabase;
import io.holdingline.support.WebPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two processes on one PostgreSQL are one house: one crisis, one session, one effect, also when the one that sends dies. */
class TwoNodesIT {

    private static final int ALERTS_ON_EACH = 8;
    private static final String ALERT = """
            {"version":"4","status":"firing","receiver":"holdingline","alerts":[{"status":"firing","fingerprint":"5f2d6c1e0a9b0001",
             "labels":{"alertname":"CheckoutErrors","severity":"critical","service":"checkout"},
             "annotations":{"summary":"Payment is refused after the card check"},
             "startsAt":"2026-11-22T02:04:00Z","endsAt":"0001-01-01T00:00:00Z"}]}""";

    @TempDir
    Path folder;

    private final DriverManagerDataSource database = TestDatabase.onPostgres();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private HangingReceiver receiver;
    private SecondJvm one;
    private SecondJvm other;

    @BeforeEach
    void start() {
        receiver = new HangingReceiver();
        one = run("one");
        other = run("other");
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        receiver.close();
    }

    @Test
    void areOneHouse() throws Exception {
        var crisis = new WebCrisis(one.address());
        theSameAlertOnBothAtOnceIsOneCrisis(crisis);
        whoSignedInOnOneActsOnTheOther(crisis);
        theNodeThatSendsDiesAndNothingIsSentTwice(crisis.at(other.address()));
    }

    private void theSameAlertOnBothAtOnceIsOneCrisis(WebCrisis crisis) throws Exception {
        assertThat(onBothAtOnce()).containsOnly(200);
        assertThat(crisis.proposals()).singleElement(STRING).startsWith("1 alert ");
        crisis.confirm();

        assertThat(onBothAtOnce()).containsOnly(200);
        assertThat(crisis.proposals()).isEmpty();
        assertThat(jdbc.sql("select count(*) from crisis").query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from alert").query(Integer.class).single()).isEqualTo(1);
    }

    private void whoSignedInOnOneActsOnTheOther(WebCrisis onOne) {
        var onOther = onOne.at(other.address());
        onOther.fillTheFactSheet();
        onOne.submit(onOther.submission());
        onOther.approveForPr();
        assertThat(onOne.prReviewIsOpen()).isFalse();
        assertThat(onOne.legalReviewIsOpen()).isTrue();
    }

    private void theNodeThatSendsDiesAndNothingIsSentTwice(WebCrisis crisis) throws Exception {
        crisis.approveForLegal();
        Poll.until("the words are on their way", () -> receiver.calls() == 1 && notices(other) == 1 && mails() == 1);
        var sender = sender();
        var survivor = sender == one ? other : one;
        sender.kill();

        var left = crisis.at(survivor.address());
        Poll.until("a person is asked about the webhook", () -> left.socialTeamIsAsked("Is Holding live on Webhook?"));
        assertThat(receiver.calls()).as("calls of the webhook").isEqualTo(1);
        assertThat(notices(survivor)).as("notices in the newsroom").isEqualTo(1);
        assertThat(mails()).as("mails to customers").isEqualTo(1);
        new KeptRecord(survivor.address(), folder).isWholeAndWasNotCutBack();
    }

    /** The node that has the call in hand, as its lease says: host, process id and start. */
    private SecondJvm sender() {
        var holder = jdbc.sql("select claimed_by from publication where channel = 'webhook' and state = 'SENDING'")
                .query(String.class).single();
        return Stream.of(one, other).filter(node -> holder.split("/")[1].equals(Long.toString(node.pid()))).findFirst().orElseThrow();
    }

    private List<Integer> onBothAtOnce() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < ALERTS_ON_EACH; i++) {
            calls.add(() -> fire(one));
            calls.add(() -> fire(other));
        }
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private static int fire(SecondJvm node) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(node.address() + "/api/alerts/alertmanager"))
                .header("Authorization", "Bearer demo-alert-token").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ALERT)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Each with a data directory of its own, and the key of the first, as the README says. */
    private SecondJvm run(String name) {
        var properties = new ArrayList<>(List.of("spring.profiles.active=demo", "holdingline.data-dir=" + folder.resolve(name),
                "spring.datasource.url=" + database.getUrl(), "spring.datasource.username=postgres",
                "spring.datasource.password=postgres", "holdingline.publishing.webhook.url=" + receiver.url(),
                "holdingline.publishing.http.timeout=5s", "holdingline.publishing.lease=8s"));
        if (one != null) {
            properties.add("holdingline.audit.key-file=" + folder.resolve("one/keys/audit.pem"));
        }
        return SecondJvm.start(Path.of("target", "two-nodes-" + name + ".log"), properties);
    }

    private static int notices(SecondJvm node) {
        return WebCrisis.all(WebPerson.visitor(node.address()).read("/newsroom"), "(<article class=\"entry\")").size();
    }

    private long mails() {
        return Stream.of("one", "other").map(node -> folder.resolve(node).resolve("outbox")).filter(Files::isDirectory)
                .flatMap(TwoNodesIT::files).filter(mail -> mail.contains("customers@example.com")).count();
    }

    private static Stream<String> files(Path outbox) {
        try (var files = Files.list(outbox)) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(TwoNodesIT::words).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(Path mail) {
        try {
            return Files.readString(mail);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
