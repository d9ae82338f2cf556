package io.holdingline.statement.submission;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.Revision;
import java.util.Map;
import java.util.UUID;

/** An author submitted words that break a rule about content, and said why. */
record CheckOverridden(Revision revision, CheckOverride override, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return revision.crisis().value();
    }

    @Override
    public String action() {
        return "statement.check-overridden";
    }

    @Override
    public String sentence() {
        return "overrode the check " + override.rule() + " in " + revision.label() + ", revision " + revision.number()
                + ": “" + override.reason() + "”";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", revision.id().toString(), "rule", override.rule(), "finding", override.finding(),
                "reason", override.reason());
    }
}
