package io.holdingline.alert.log;

import java.time.Instant;

/** When a source last sent anything, UTC. */
public record SourceSeen(String source, Instant at) {

    /** As people write it. */
    public String label() {
        return label(source);
    }

    /** The source of that name as people write it. */
    public static String label(String source) {
        return source.equals("alertmanager") ? "Alertmanager" : source;
    }
}
