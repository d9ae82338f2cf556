package io.holdingline.statement.revision;

import io.holdingline.statement.Authorship;
import io.holdingline.statement.Statements;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements and their revisions on real tables. */
public class RevisionHouse {

    private final StoredStatements stored;

    public RevisionHouse(JdbcClient jdbc, SentBack drafts, ApplicationEventPublisher events, Clock clock) {
        this.stored = new StoredStatements(new StatementTable(jdbc), new RevisionTable(jdbc), drafts, new StandingTable(jdbc),
                new OverrideTable(jdbc), new KeptRuleTable(jdbc), events, clock);
    }

    public Statements statements() {
        return stored;
    }

    public Authorship authorship() {
        return stored;
    }

    public Revisions revisions() {
        return stored;
    }
}
