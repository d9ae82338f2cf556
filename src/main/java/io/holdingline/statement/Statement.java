package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import java.time.Instant;

/** One thing to be said. @param label "Holding", "Update 2", "Resolution"; @param revision the latest submitted, 0 for none */
public record Statement(StatementId id, CrisisId crisis, StatementKind kind, String label, StatementState state,
                        int revision, Instant openedAt) {
}
