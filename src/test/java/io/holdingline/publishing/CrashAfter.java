package io.holdingline.publishing;

import io.holdingline.publishing.connect.Connector;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.connect.Outgoing;
import java.util.Optional;

/** Has its effect in the world, and then the process dies. */
record CrashAfter(Connector connector) implements Connector {

    @Override
    public String key() {
        return connector.key();
    }

    @Override
    public String label() {
        return connector.label();
    }

    @Override
    public boolean idempotent() {
        return connector.idempotent();
    }

    @Override
    public Optional<String> missing() {
        return connector.missing();
    }

    @Override
    public String body(Outgoing outgoing) {
        return connector.body(outgoing);
    }

    @Override
    public Outcome send(Outgoing outgoing) {
        connector.send(outgoing);
        throw new SenderTests.Crash();
    }
}
