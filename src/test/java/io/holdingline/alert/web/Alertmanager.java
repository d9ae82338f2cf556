package io.holdingline.alert.web;

import io.holdingline.support.Peers;
import io.holdingline.support.Poll;
import io.holdingline.support.SecondJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real Prometheus Alertmanager on this machine that sends its webhook to one address. */
class Alertmanager implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Process process;

    private Alertmanager(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    static Alertmanager sendingTo(String webhook, String token, Path folder) throws IOException {
        var binary = Peers.alertmanager();
        var config = Files.writeString(folder.resolve("alertmanager.yml"), """
                route: {receiver: holdingline, group_by: [service], group_wait: 100ms, group_interval: 1s, repeat_interval: 1h}
                receivers:
                  - name: holdingline
                    webhook_configs:
                      - url: %s
                        http_config: {authorization: {credentials: %s}}
                """.formatted(webhook, token));
        var address = "127.0.0.1:" + SecondJvm.freePort();
        var process = new ProcessBuilder(binary.toString(), "--config.file=" + config, "--storage.path=" + folder.resolve("data"),
                "--web.listen-address=" + address, "--cluster.listen-address=").redirectErrorStream(true)
                .redirectOutput(folder.resolve("alertmanager.log").toFile()).start();
        var alertmanager = new Alertmanager("http://" + address, process);
        Poll.until("Alertmanager is ready", alertmanager::isReady);
        return alertmanager;
    }

    void fire(String alert) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address + "/api/v2/alerts"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("[" + alert + "]")).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("Alertmanager refused the alert: " + answer.body());
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new AssertionError("Alertmanager stopped with " + process.exitValue());
        }
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address + "/-/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
