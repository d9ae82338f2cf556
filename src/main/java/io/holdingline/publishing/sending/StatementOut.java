package io.holdingline.publishing.sending;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.StatementWentOut;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first channel took a statement. */
record StatementOut(CrisisId crisisId, UUID statement, String label, Instant at, boolean keepsPromises,
                    @Nullable Instant nextUpdateAt)
        implements StatementWentOut {
}
