package io.holdingline.deadline.clock;

import io.holdingline.deadline.LegalClock;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person said why a clock ran out. */
record LatenessExplained(LegalClock clock, String reason, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return clock.crisis().value();
    }

    @Override
    public String action() {
        return "deadline.lateness-explained";
    }

    @Override
    public String sentence() {
        return "said why " + clock.title() + " is late: “" + reason + "”";
    }

}
