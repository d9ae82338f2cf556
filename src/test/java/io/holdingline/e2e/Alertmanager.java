package io.holdingline.e2e;

import io.holdingline.support.Peers;
import io.holdingline.support.Poll;
import io.holdingline.support.SecondJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A real Alertmanager on loopback that sends its webhook to the application. */
final class Alertmanager implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    Alertmanager(Path folder, String application) {
        var binary = Peers.alertmanager();
        int port = SecondJvm.freePort();
        this.address = "http://127.0.0.1:" + port;
        try {
            var config = Files.writeString(folder.resolve("alertmanager.yml"), """
                    route: {receiver: holdingline, group_by: [alertname], group_wait: 0s, group_interval: 1s, repeat_interval: 1h}
                    receivers:
                      - name: holdingline
                        webhook_configs:
                          - url: %s/api/alerts/alertmanager
                            send_resolved: true
                            http_config: {authorization: {type: Bearer, credentials: demo-alert-token}}
                    """.formatted(application));
            this.process = new ProcessBuilder(binary.toString(), "--config.file=" + config,
                    "--storage.path=" + folder.resolve("alertmanager"), "--web.listen-address=127.0.0.1:" + port,
                    "--cluster.listen-address=").redirectErrorStream(true)
                    .redirectOutput(folder.resolve("alertmanager.log").toFile()).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Poll.until("Alertmanager answers", this::ready);
    }

    void fire(String labels, String annotations) {
        post("[{\"labels\":%s,\"annotations\":%s,\"startsAt\":\"%s\"}]"
                .formatted(labels, annotations, Instant.now().minusSeconds(120)));
    }

    void resolve(String labels) {
        post("[{\"labels\":%s,\"endsAt\":\"%s\"}]".formatted(labels, Instant.now().minusSeconds(1)));
    }

    private boolean ready() {
        try {
            return send(HttpRequest.newBuilder(URI.create(address + "/-/ready")).GET().build()) == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void post(String alerts) {
        int status = send(HttpRequest.newBuilder(URI.create(address + "/api/v2/alerts"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(alerts)).build());
        if (status != 200) {
            throw new AssertionError("Alertmanager refused the alert with " + status);
        }
    }

    private int send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
