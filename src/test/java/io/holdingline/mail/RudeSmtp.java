package io.holdingline.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes one conversation and misbehaves in it. */
class RudeSmtp implements AutoCloseable {

    enum End { POLITE, SILENT, RESET }

    private final ServerSocket door;
    private final String command;
    private final String answer;
    private final End end;
    private final AtomicInteger bodies = new AtomicInteger();
    private volatile Socket guest;
    private volatile boolean waitsForBody;

    private RudeSmtp(String command, String answer, End end) {
        this.command = command;
        this.answer = answer;
        this.end = end;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var thread = new Thread(this::serve, "rude smtp");
        thread.setDaemon(true);
        thread.start();
    }

    static RudeSmtp answering(String command, String answer) {
        return new RudeSmtp(command, answer, End.POLITE);
    }

    static RudeSmtp silentAfterBody() {
        return silentAfterBody("never", "");
    }

    static RudeSmtp silentAfterBody(String command, String answer) {
        return new RudeSmtp(command, answer, End.SILENT);
    }

    static RudeSmtp resettingAfterBody() {
        return new RudeSmtp("never", "", End.RESET);
    }

    /** A port that nobody listens on. */
    static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    int bodies() {
        return bodies.get();
    }

    boolean waitsForBody() {
        return waitsForBody;
    }

    private void serve() {
        try {
            guest = door.accept();
            talk(new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII)));
        } catch (IOException over) {
            // the guest left
        }
    }

    private void talk(BufferedReader in) throws IOException {
        say("220 rude.example");
        boolean body = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (body) {
                if (line.equals(".")) {
                    body = false;
                    bodies.incrementAndGet();
                    afterBody();
                }
            } else {
                body = line.equals("DATA");
                waitsForBody = body;
                reply(line, body ? "354 go on" : "250 ok");
            }
        }
    }

    private void afterBody() throws IOException {
        switch (end) {
            case POLITE -> reply(".", "250 taken");
            case RESET -> {
                guest.setSoLinger(true, 0);
                guest.close();
            }
            case SILENT -> { }
        }
    }

    private void reply(String line, String polite) throws IOException {
        say(line.startsWith(command) ? answer : polite);
    }

    private void say(String words) throws IOException {
        guest.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
            if (guest != null) {
                guest.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
