package io.holdingline.crisis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first channel has taken a statement: the public can read it. The publishing module raises it. */
public interface StatementWentOut {

    CrisisId crisisId();

    UUID statement();

    /** "Update 2". */
    String label();

    /** UTC. */
    Instant at();

    /** Whether it is the word that was promised; a correction is not, whatever it says of the next update. */
    boolean keepsPromises();

    /** The next update that its words promise (UTC); null where they promise none. */
    @Nullable Instant nextUpdateAt();
}
