package io.holdingline.publishing.planning;

import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.PublicationChanged;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.PublicationTable;
import io.holdingline.publishing.book.Row;
import io.holdingline.shared.Actor;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementWithdrawn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what has not left, in the caller's transaction. */
@Component
public class Cancelling {

    private final PublicationTable table;
    private final PublicationMoves moves;
    private final Channels channels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cancelling(PublicationTable table, PublicationMoves moves, Channels channels, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.moves = moves;
        this.channels = channels;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void overtaken(StatementWithdrawn withdrawn) {
        cancelAll(withdrawn.statement(), withdrawn.reason(), withdrawn.actor());
    }

    void cancelAll(StatementId statement, String reason, Actor by) {
        table.notYetSent(statement.value()).forEach(row -> cancel(row, reason, by));
    }

    /** False where sending has begun: then only its outcome counts. */
    public boolean cancel(Row row, String reason, Actor by) {
        boolean first = moves.cancelled(row, clock.instant(), reason);
        if (first) {
            events.publishEvent(PublicationChanged.of(row, "cancelled", by, "cancelled " + channels.name(row) + ": “" + reason + "”"));
        }
        return first;
    }
}
