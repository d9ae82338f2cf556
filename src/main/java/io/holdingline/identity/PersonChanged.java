package io.holdingline.identity;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's access to the house changed; it belongs to the chain of the house. */
record PersonChanged(Actor actor, String action, String sentence, Map<String, String> details) implements Auditable {

    static PersonChanged of(Actor by, String verb, UserName person, String sentence) {
        return new PersonChanged(by, "identity." + verb, sentence, Map.of("person", person.value()));
    }

    @Override
    public @Nullable UUID crisis() {
        return null;
    }
}
