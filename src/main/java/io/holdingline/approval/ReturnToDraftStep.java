package io.holdingline.approval;

import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.shared.Actor;
import io.holdingline.statement.Statements;
import org.springframework.stereotype.Component;

/** {@code ${returnToDraft}}: makes the words a draft again, with the reviewer's reason on it. */
@Component
class ReturnToDraftStep implements StepHandler {

    private final Statements statements;
    private final ApprovalTable approvals;

    ReturnToDraftStep(Statements statements, ApprovalTable approvals) {
        this.statements = statements;
        this.approvals = approvals;
    }

    @Override
    public String name() {
        return Vocabulary.RETURN_TO_DRAFT;
    }

    @Override
    public void handle(StepContext run) {
        var revision = StepSupport.latest(statements, run);
        var refusal = approvals.on(revision.id()).stream().filter(it -> !it.isApproved()).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody sent revision " + revision.number() + " back"));
        statements.returned(revision.statement(), reason(refusal), new Actor(refusal.person().value(), refusal.personLabel()));
    }

    private static String reason(Approval refusal) {
        var kind = refusal.kind() == null || refusal.kind() == ReasonKind.OTHER ? "" : refusal.kind().label() + ". ";
        return kind + refusal.reason();
    }
}
