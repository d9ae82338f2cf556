package io.holdingline.approval;

import io.holdingline.crisis.Crises;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import io.holdingline.identity.Role;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statements;
import io.holdingline.statement.Variant;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${beginSignOff}}: fixes who must sign the submitted revision, and tells the playbook whom to ask. */
@Component
class BeginSignOffStep implements StepHandler {

    private final Statements statements;
    private final Crises crises;
    private final SignOffTable table;
    private final RequiredRoleTable required;

    BeginSignOffStep(Statements statements, Crises crises, SignOffTable table, RequiredRoleTable required) {
        this.statements = statements;
        this.crises = crises;
        this.table = table;
        this.required = required;
    }

    @Override
    public String name() {
        return Vocabulary.BEGIN_SIGN_OFF;
    }

    @Override
    public void handle(StepContext run) {
        var roles = fixed(StepSupport.latest(statements, run));
        run.put(Vocabulary.PR_REVIEW, need(roles, Role.PR_MANAGER));
        run.put(Vocabulary.LEGAL_REVIEW, need(roles, Role.LEGAL_REVIEWER));
    }

    private List<RequiredRole> fixed(Revision revision) {
        var earlier = required.of(revision.id());
        if (!earlier.isEmpty()) {
            return earlier;
        }
        var channels = revision.variants().stream().map(Variant::channel).distinct().toList();
        var roles = table.ask(crises.get(revision.crisis()), revision.kind(), channels);
        roles.forEach(role -> required.insert(revision.id(), role));
        return roles;
    }

    private static String need(List<RequiredRole> roles, Role role) {
        return roles.stream().anyMatch(it -> it.role() == role) ? Vocabulary.REQUIRED : Vocabulary.NOT_REQUIRED;
    }
}
