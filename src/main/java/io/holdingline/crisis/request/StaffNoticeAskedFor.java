package io.holdingline.crisis.request;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import java.util.UUID;

/** A person wants the staff to hear from us. */
record StaffNoticeAskedFor(CrisisId crisisId, Actor actor) implements Auditable {

    @Override
    public UUID crisis() {
        return crisisId.value();
    }

    @Override
    public String action() {
        return "crisis.staff-notice-asked-for";
    }

    @Override
    public String sentence() {
        return "asked for a notice to the staff";
    }
}
