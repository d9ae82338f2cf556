package io.holdingline.crisis;

import java.time.Instant;

/** A promised time passed without words. The deadline module raises it; whoever owes work on the crisis is late. */
public interface PromiseMissed {

    CrisisId crisisId();

    /** UTC. */
    Instant dueAt();
}
