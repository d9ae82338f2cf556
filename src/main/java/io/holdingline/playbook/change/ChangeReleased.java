package io.holdingline.playbook.change;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person brought changed files into use. */
record ChangeReleased(Change change, Actor actor) implements Auditable {

    @Override
    public @Nullable UUID crisis() {
        return null;
    }

    @Override
    public String action() {
        return "playbook.change-released";
    }

    @Override
    public String sentence() {
        return "released a change of " + String.join(", ", change.files().keySet()) + ": “" + change.note() + "”";
    }

    @Override
    public Map<String, String> details() {
        return Fingerprints.of(change);
    }
}
