package io.holdingline.deadline.clock;

import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.Moments;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person gave the proof of filing. */
record ClockFiled(LegalClock clock, LegalClock.Proof proof, @Nullable String lateReason, Map<String, String> changes, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return clock.crisis().value();
    }

    @Override
    public String action() {
        return "deadline.clock-filed";
    }

    @Override
    public String sentence() {
        var said = (clock.proof() == null ? "filed " : "corrected the proof of ") + clock.title() + " at "
                + Moments.said(proof.filedAt()) + " under " + proof.reference();
        return said + (lateReason == null ? "" : ", late: “" + lateReason + "”");
    }

    /** What it did to each clock. */
    @Override
    public Map<String, String> details() {
        return changes;
    }
}
