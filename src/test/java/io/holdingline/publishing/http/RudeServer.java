package io.holdingline.publishing.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** An HTTP server that takes the call, has its effect, and then behaves as told. Each call is one connection. */
public class RudeServer implements AutoCloseable {

    /** What happens after the whole call was read and had its effect, except where it says otherwise. */
    public enum Way {
        OK, BROKEN, HANG, RESET, REDIRECT, DRIP, CONFLICT,
        /** Refuses before any effect. */
        SLOW_DOWN, FORBIDDEN,
        /** Has an effect once for each key, then resets; a repeat of the key is answered well. */
        ONCE_THEN_RESET
    }

    private final ServerSocket door;
    private final Way way;
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> guests = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final CopyOnWriteArrayList<String> effects = new CopyOnWriteArrayList<>();
    private volatile String head = "";

    public RudeServer(Way way) {
        this.way = way;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var thread = new Thread(this::serve, "rude server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    public int connections() {
        return connections.get();
    }

    /** The bodies that had an effect, in order. */
    public CopyOnWriteArrayList<String> effects() {
        return effects;
    }

    public String header(String name) {
        return head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse("");
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                guests.add(guest);
                connections.incrementAndGet();
                var call = read(guest);
                if (!call.isEmpty()) {
                    answer(guest, call);
                }
            } catch (IOException over) {
                // the guest left, or the door is shut
            }
        }
    }

    private String read(Socket guest) throws IOException {
        var in = guest.getInputStream();
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            text.append((char) next);
        }
        head = text.toString();
        return new String(in.readNBytes(Integer.parseInt(header("Content-Length"))), StandardCharsets.UTF_8);
    }

    private void answer(Socket guest, String body) throws IOException {
        switch (way) {
            case SLOW_DOWN -> say(guest, "429 Too Many Requests", "Retry-After: 90\r\n");
            case FORBIDDEN -> say(guest, "403 Forbidden", "");
            case ONCE_THEN_RESET -> once(guest, body);
            default -> {
                effects.add(body);
                afterEffect(guest);
            }
        }
    }

    private void once(Socket guest, String body) throws IOException {
        if (keys.add(header("Idempotency-Key"))) {
            effects.add(body);
            reset(guest);
        } else {
            say(guest, "200 OK", "");
        }
    }

    private void afterEffect(Socket guest) throws IOException {
        switch (way) {
            case BROKEN -> say(guest, "500 Internal Server Error", "");
            case CONFLICT -> say(guest, "409 Conflict", "");
            case REDIRECT -> say(guest, "302 Found", "Location: " + url() + "\r\n");
            case RESET -> reset(guest);
            case DRIP -> drip(guest);
            case HANG -> { }
            default -> say(guest, "200 OK", "");
        }
    }

    private static void reset(Socket guest) throws IOException {
        guest.setSoLinger(true, 0);
        guest.close();
    }

    /** An endless head, a byte at a time. */
    private void drip(Socket guest) throws IOException {
        guest.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
        while (!door.isClosed()) {
            guest.getOutputStream().write('a');
            guest.getOutputStream().flush();
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void say(Socket guest, String status, String headers) throws IOException {
        guest.getOutputStream().write(("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        guest.close();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var guest : guests) {
                guest.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
