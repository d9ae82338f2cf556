package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.Map;
import java.util.UUID;

/** The crisis counts in one more place, which started clocks. */
record ClocksRecounted(CrisisId crisisId, Map<String, String> changes) implements Auditable {

    @Override
    public Actor actor() {
        return Actor.HOLDINGLINE;
    }

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "deadline.clocks-recounted";
    }

    @Override
    public String sentence() {
        return "counted the legal clocks anew: " + changes.size() + (changes.size() == 1 ? " has" : " have") + " changed";
    }

    /** What it did to each clock. */
    @Override
    public Map<String, String> details() {
        return changes;
    }
}
