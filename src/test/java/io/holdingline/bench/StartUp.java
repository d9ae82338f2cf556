package io.holdingline.bench;

import io.holdingline.support.SecondJvm;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** From the start of a process until its port answers, in milliseconds. */
final class StartUp {

    private StartUp() {
    }

    static long median(Class<?> main, int starts, List<String> arguments) throws IOException {
        long[] taken = new long[starts];
        for (int i = 0; i < starts; i++) {
            taken[i] = once(main, arguments);
        }
        Arrays.sort(taken);
        return taken[starts / 2];
    }

    private static long once(Class<?> main, List<String> arguments) throws IOException {
        int port = SecondJvm.freePort();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), main.getName(), "--server.port=" + port));
        command.addAll(arguments);
        long began = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target", main.getSimpleName() + "-start.log").toFile()).start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(main + " ended by itself, see target/");
                }
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            return Duration.ofNanos(System.nanoTime() - began).toMillis();
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
