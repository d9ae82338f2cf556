package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.ClockSheet.Ruling;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** A person decided whether a regime, or one phase of it, applies. */
record RegimeRuled(CrisisId crisisId, String title, Ruling ruling, Map<String, String> changes, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "deadline.regime-ruled";
    }

    @Override
    public String sentence() {
        return "decided that " + title + (ruling.applies() ? " applies" : " does not apply") + ": “" + ruling.reason() + "”";
    }

    /** What it did to each clock. */
    @Override
    public Map<String, String> details() {
        return changes;
    }
}
