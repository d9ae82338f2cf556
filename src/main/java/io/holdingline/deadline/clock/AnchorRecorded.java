package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.ClockSheet.Moment;
import io.holdingline.deadline.Moments;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person said when an event happened that the law counts from. */
record AnchorRecorded(CrisisId crisisId, String label, @Nullable Moment before, Moment moment, Map<String, String> changes, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "deadline.anchor-recorded";
    }

    @Override
    public String sentence() {
        var said = (before == null ? "recorded that " : "corrected when ") + label + " at " + Moments.said(moment.at());
        return said + (before == null ? "" : ", not " + Moments.said(before.at())) + ": “" + moment.reason() + "”";
    }

    /** What it did to each clock. */
    @Override
    public Map<String, String> details() {
        return changes;
    }
}
