package io.holdingline.publishing;

import io.holdingline.crisis.CrisisId;
import java.util.List;

/** Every publication, by crisis and by day. */
public interface Publications {

    /** Newest first. */
    List<Publication> of(CrisisId crisis);
}
