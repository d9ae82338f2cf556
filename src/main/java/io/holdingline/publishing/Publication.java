package io.holdingline.publishing;

import io.holdingline.crisis.CrisisId;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision variant to one channel. @param leading whether its language is the statement's first @param remark what the channel said, or why it stopped, for people */
public record Publication(PublicationId id, CrisisId crisis, StatementId statement, RevisionId revision, String label,
                          String channel, String language, boolean leading, PublicationState state, long epoch, Instant dueAt, @Nullable Instant sentAt,
                          @Nullable String remark, @Nullable String link) {
}
