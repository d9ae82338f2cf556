package io.holdingline.approval;

import io.holdingline.statement.Authorship;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Standing;
import io.holdingline.statement.StatementState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the words, the required roles and the approvals anew each time; what the caller holds is not trusted. */
@Component
class SignedClearance implements Clearance {

    private final Authorship authorship;
    private final ApprovalTable approvals;

    SignedClearance(Authorship authorship, ApprovalTable approvals) {
        this.authorship = authorship;
        this.approvals = approvals;
    }

    @Override
    @Transactional
    public Optional<Revision> cleared(RevisionId revision, String sha256) {
        return authorship.standing(revision)
                .filter(stored -> hasHash(stored.revision(), sha256) && isCurrent(stored) && isSigned(stored))
                .map(Standing::revision);
    }

    private static boolean hasHash(Revision stored, String sha256) {
        return sha256.equals(stored.sha256()) && sha256.equals(SignOffRules.fingerprint(stored));
    }

    private static boolean isCurrent(Standing stored) {
        var state = stored.statement().state();
        return stored.isLatest() && (state == StatementState.IN_REVIEW || state == StatementState.RELEASED);
    }

    private boolean isSigned(Standing stored) {
        var signatures = approvals.signatures(stored.revision().id());
        return signatures.areWhole(stored.revision().sha256()) && areDifferentPeople(stored, signatures.decisions());
    }

    private static boolean areDifferentPeople(Standing stored, List<Approval> decisions) {
        var taken = stored.everyAuthor();
        return decisions.stream().allMatch(it -> taken.add(it.person()));
    }
}
