package io.holdingline.approval;

import io.holdingline.statement.Authorship;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the words, the required roles and the approvals anew each time; what the caller holds is not trusted. */
@Component
class SignedClearance implements Clearance {

    private final Statements statements;
    private final Authorship authorship;
    private final RequiredRoleTable required;
    private final ApprovalTable approvals;

    SignedClearance(Statements statements, Authorship authorship, RequiredRoleTable required, ApprovalTable approvals) {
        this.statements = statements;
        this.authorship = authorship;
        this.required = required;
        this.approvals = approvals;
    }

    @Override
    @Transactional
    public boolean cleared(Revision revision, String sha256) {
        var stored = statements.revision(revision.id());
        return sha256.equals(stored.sha256()) && sha256.equals(SignOffRules.fingerprint(stored))
                && isCurrent(stored) && isSigned(stored);
    }

    private boolean isCurrent(Revision revision) {
        var statement = statements.get(revision.statement());
        return statement.revision() == revision.number()
                && (statement.state() == StatementState.IN_REVIEW || statement.state() == StatementState.RELEASED);
    }

    private boolean isSigned(Revision revision) {
        var roles = required.of(revision.id());
        var decisions = approvals.on(revision.id());
        return !roles.isEmpty() && decisions.stream().allMatch(Approval::isApproved)
                && roles.stream().allMatch(role -> decisions.stream().anyMatch(it -> it.role() == role.role()
                        && it.sha256().equals(revision.sha256())))
                && areDifferentPeople(revision, decisions);
    }

    private boolean areDifferentPeople(Revision revision, List<Approval> decisions) {
        var taken = new HashSet<>(authorship.authors(revision));
        taken.add(revision.author());
        return decisions.stream().allMatch(it -> taken.add(it.person()));
    }
}
