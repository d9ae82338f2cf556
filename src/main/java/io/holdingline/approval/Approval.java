package io.holdingline.approval;

import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's decision in one role on exactly these bytes.
 *
 * @param sha256 of the revision as the person saw it
 * @param personLabel the name shown when it was signed
 * @param at UTC
 */
public record Approval(RevisionId revision, StatementId statement, String sha256, Role role, UserName person,
                       String personLabel, Verdict verdict, @Nullable ReasonKind kind, @Nullable String reason,
                       Instant at) {

    boolean isApproved() {
        return verdict == Verdict.APPROVED;
    }
}
