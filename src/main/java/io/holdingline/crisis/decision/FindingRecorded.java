package io.holdingline.crisis.decision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person put on record what was found or done. */
record FindingRecorded(CrisisId crisisId, String question, String words, String reference, Actor actor)
        implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.finding-recorded";
    }

    @Override
    public String sentence() {
        return "recorded (" + question + "): “" + words + "”" + (reference.isEmpty() ? "" : ", see " + reference);
    }
}
