package io.holdingline.publishing.planning;

import io.holdingline.crisis.Crises;
import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.BookFixture;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Revision;
import io.holdingline.statement.StatementWithdrawn;
import io.holdingline.statement.Statements;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Planning for tests of other packages. */
public final class PlanningFixture {

    public final Cancelling cancelling;
    private final Planning planning;

    public PlanningFixture(BookFixture book, JdbcTemplate jdbc, Statements statements, Clearance clearance, Crises crises,
                           ApplicationEventPublisher events, PublishingSettings settings, Clock clock) {
        cancelling = new Cancelling(book.table, book.moves, book.channels, events, clock);
        planning = new Planning(statements, clearance, crises, book.channels, book.table, new PublicationInserts(jdbc),
                cancelling, () -> { }, events, settings, clock);
    }

    public void plan(Revision revision) {
        planning.plan(revision);
    }

    public void overtaken(StatementWithdrawn withdrawn) {
        cancelling.overtaken(withdrawn);
    }
}
