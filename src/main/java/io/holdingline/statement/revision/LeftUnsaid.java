package io.holdingline.statement.revision;

import io.holdingline.crisis.StoodDown;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Words that nobody has signed by the time a crisis is stood down, such as a late correction, will never be sent. */
@Component
class LeftUnsaid {

    private static final Set<StatementState> UNSENT = Set.of(StatementState.DRAFTING, StatementState.IN_REVIEW);

    private final Statements statements;

    LeftUnsaid(Statements statements) {
        this.statements = statements;
    }

    @EventListener
    void on(StoodDown end) {
        statements.of(end.crisisId()).stream().filter(it -> UNSENT.contains(it.state()))
                .forEach(it -> statements.withdraw(it.id(), "The crisis was stood down before these words were signed.",
                        end.actor()));
    }
}
