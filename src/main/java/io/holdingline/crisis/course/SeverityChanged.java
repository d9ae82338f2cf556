package io.holdingline.crisis.course;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person judged the crisis graver or lighter. */
record SeverityChanged(CrisisId crisisId, Severity from, Severity to, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.severity-changed";
    }

    @Override
    public String sentence() {
        return "changed the severity from " + from + " to " + to + ": “" + reason + "”";
    }
}
