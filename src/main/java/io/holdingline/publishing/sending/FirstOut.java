package io.holdingline.publishing.sending;

import io.holdingline.crisis.CrisisId;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.Row;
import io.holdingline.statement.StatementKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a statement is out, once, whichever channel took it first. */
@Component
public class FirstOut {

    private final PublicationMoves moves;
    private final ApplicationEventPublisher events;

    FirstOut(PublicationMoves moves, ApplicationEventPublisher events) {
        this.moves = moves;
        this.events = events;
    }

    /**
     * Call inside the transaction that writes it down. What only the staff can read is no word to the public and keeps no
     * promise.
     *
     * @param at when it went out, UTC
     * @param nextUpdateAt what the words promise, UTC
     */
    public void look(Row row, Instant at, @Nullable Instant nextUpdateAt) {
        var kind = StatementKind.ofKey(row.kind()).orElseThrow();
        if (moves.outForTheFirstTime(row.statement(), at) && kind != StatementKind.INTERNAL) {
            events.publishEvent(new StatementOut(new CrisisId(row.crisis()), row.statement(), row.label(), at,
                    kind.keepsPromises(), nextUpdateAt));
        }
    }
}
