package io.holdingline.crisis.course;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** The crisis moved to another status short of its end. */
record StatusChanged(CrisisId crisisId, CrisisStatus from, CrisisStatus to, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.status-changed";
    }

    @Override
    public String sentence() {
        return "set the status to " + to.label();
    }
}
