package io.holdingline.approval;

import io.holdingline.statement.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer's form says.
 *
 * @param sha256 the fingerprint that the person saw
 * @param kind and {@code reason}: why the words go back; neither for an approval
 */
public record Ballot(RevisionId revision, String sha256, Verdict verdict, @Nullable ReasonKind kind, @Nullable String reason) {

    static final int SHORTEST_REASON = 5;
    static final int LONGEST_REASON = 2_000;

    public static Ballot approve(RevisionId revision, String sha256) {
        return new Ballot(revision, sha256, Verdict.APPROVED, null, null);
    }

    public static Ballot sendBack(RevisionId revision, String sha256, @Nullable ReasonKind kind, String reason) {
        return new Ballot(revision, sha256, Verdict.RETURNED, kind, reason.strip());
    }
}
