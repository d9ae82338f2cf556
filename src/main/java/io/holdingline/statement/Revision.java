package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.UserName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The immutable text of a statement in all its variants, as submitted for sign-off.
 *
 * @param sha256 over every variant, the promised time and the publishing time, as {@link Fingerprint} computes it
 * @param nextUpdateAt the next update these words promise (UTC)
 * @param publishAt the set time to go out (UTC); null means as soon as signed
 */
public record Revision(RevisionId id, StatementId statement, CrisisId crisis, StatementKind kind, String label,
                       int number, UserName author, Instant submittedAt, List<Variant> variants,
                       @Nullable Instant nextUpdateAt, @Nullable Instant publishAt, String sha256) {
}
