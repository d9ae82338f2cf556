package io.holdingline.publishing.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The name of this process in leases: host, process id and start, so that a restart knows what its dead self held. */
@Component
class SenderNode {

    private final String host = host();

    String name() {
        return name(host, ProcessHandle.current());
    }

    /** True only where it certainly is: a process of this host that is gone, or whose number another one has now. */
    boolean isGone(String node) {
        var parts = node.split("/");
        if (parts.length != 3 || !parts[0].equals(host)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(parts[1])).map(process -> !name(host, process).equals(node)).orElse(true);
    }

    private static String name(String host, ProcessHandle process) {
        return host + "/" + process.pid() + "/" + process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '-');
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
