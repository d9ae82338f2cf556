package io.holdingline.publishing.sending;

import io.holdingline.publishing.connect.Connector;
import io.holdingline.publishing.connect.Fence;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.connect.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A channel whose world is a list: every call is an effect there unless its answer says that it was not taken. */
public class FakeChannel implements Connector {

    public final List<UUID> calls = new ArrayList<>();
    final List<Outgoing> sent = new ArrayList<>();
    boolean idempotent;
    public Function<Outgoing, Outcome> answer = outgoing -> Outcome.sent("taken", "https://example.com/1");

    Set<String> languages = Set.of();
    private final String key;

    public FakeChannel(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return key;
    }

    @Override
    public boolean speaks(String language) {
        return languages.isEmpty() || languages.contains(language);
    }

    @Override
    public boolean idempotent() {
        return idempotent;
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public String body(Outgoing outgoing) {
        return outgoing.text();
    }

    @Override
    public synchronized Outcome send(Outgoing outgoing, Fence fence) {
        calls.add(outgoing.key());
        sent.add(outgoing);
        return answer.apply(outgoing);
    }
}
