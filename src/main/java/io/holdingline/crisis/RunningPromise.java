package io.holdingline.crisis;

import java.time.Instant;
import java.util.Optional;

/** The promise of the next update that the public waits for; the module that keeps promises answers. */
public interface RunningPromise {

    /** The earliest promised time that is still ahead (UTC); empty where none is. */
    Optional<Instant> promised(CrisisId crisis);
}
