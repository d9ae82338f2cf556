package io.holdingline.statement.revision;

import io.holdingline.statement.StatementId;
import java.time.Instant;

/** Words that sign-off sent back go to those who write; the drafts take them. */
public interface SentBack {

    /** @param revision the number that was refused, and {@code by} the name shown of who refused it @param at UTC */
    void take(StatementId statement, int revision, String reason, String by, Instant at);
}
