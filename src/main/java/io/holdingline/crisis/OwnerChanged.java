package io.holdingline.crisis;

import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A PR manager took a crisis over.
 *
 * @param from who owned it before; the house where an alert had opened it
 * @param fromLabel the name shown of that person, empty for the house
 * @param reason may be empty
 * @param at UTC
 */
public record OwnerChanged(CrisisId crisisId, UserName from, String fromLabel, String reason, Instant at, Actor actor)
        implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.owner-changed";
    }

    @Override
    public String sentence() {
        return "took the crisis over" + (fromLabel.isEmpty() ? "" : " from " + fromLabel)
                + (reason.isEmpty() ? "" : ": “" + reason + "”");
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.value(), "to", actor.name());
    }
}
