package io.holdingline.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;

/** Hands every signed call on to the program's own receiver, and loses its answer on the way back. */
final class ForgetfulPartner implements AutoCloseable {

    private final HttpServer server;
    private volatile URI receiver;

    ForgetfulPartner() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", this::handOn);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void handsOnTo(String application) {
        receiver = URI.create(application + "/api/demo/webhook");
    }

    private void handOn(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(receiver)
                .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        List.of("Content-Type", "Idempotency-Key", "Holdingline-Signature").forEach(name -> {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        });
        try {
            HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
