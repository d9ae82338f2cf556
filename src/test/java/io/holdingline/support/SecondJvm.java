package io.holdingline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, so that a test can kill it as the kernel would. */
public final class SecondJvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** A process that lives for a minute gains more from a quick start than from well compiled code. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
    /** Below the ports that the system gives to outgoing calls, so that a killed server's port is free at its next start. */
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path log;

    private SecondJvm(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the application with the given Spring properties ({@code name=value}) and waits until it answers. */
    public static SecondJvm start(Path log, List<String> properties) {
        return start(log, freePort(), properties);
    }

    /** On a port of the test's choice, so that after a kill the same cookies fit. */
    public static SecondJvm start(Path log, int port, List<String> properties) {
        try {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(QUICK_START);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.holdingline.Holdingline", "--server.port=" + port));
            properties.forEach(property -> command.add("--" + property));
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var jvm = new SecondJvm(process, port, log);
            jvm.awaitHealth();
            return jvm;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static int freePort() {
        return ThreadLocalRandom.current().ints(1_000, LOWEST_PORT, HIGHEST_PORT).filter(SecondJvm::isFree).findFirst()
                .orElseThrow(() -> new AssertionError("No port is free"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL: no shutdown hook, no flush, no farewell. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitHealth() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new AssertionError("The application ended by itself:\n" + Files.readString(log));
            }
            if (healthy()) {
                return;
            }
            Poll.pause();
        }
        throw new AssertionError("The application did not answer in " + PATIENCE + ":\n" + Files.readString(log));
    }

    private boolean healthy() {
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
