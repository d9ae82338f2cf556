package io.holdingline.deadline;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The promises of every crisis. */
public interface UpdateSlots {

    /** By due time. */
    List<UpdateSlot> of(CrisisId crisis);

    /** The earliest promise not yet kept, missed ones included, where one stands. */
    Optional<UpdateSlot> next(CrisisId crisis);

    /** The promises not yet kept of every crisis, missed ones included, by due time. */
    List<UpdateSlot> standing();

    /** Gives a promise up with a reason; it stays on record as waived. */
    void waive(UUID slot, String reason, Actor by);
}
