package io.holdingline.publishing.sending;

import io.holdingline.publishing.connect.Connector;
import io.holdingline.publishing.connect.Fence;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.connect.Outgoing;
import java.util.Optional;

/** Something happens to the process right before it has its effect in the world, or right after. */
record Disturbed(Connector connector, Runnable before, Runnable after) implements Connector {

    /** Has its effect, and then the process dies. */
    static Disturbed crashAfter(Connector connector) {
        return new Disturbed(connector, () -> { }, () -> {
            throw new SenderTests.Crash();
        });
    }

    /** The process freezes with its decision made, and the world goes on. */
    static Disturbed frozen(Connector connector, Runnable meanwhile) {
        return new Disturbed(connector, meanwhile, () -> { });
    }

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
    public Outcome send(Outgoing outgoing, Fence fence) {
        before.run();
        var outcome = connector.send(outgoing, fence);
        after.run();
        return outcome;
    }
}
