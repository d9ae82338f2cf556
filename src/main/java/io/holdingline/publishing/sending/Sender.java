package io.holdingline.publishing.sending;

import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.connect.Connector;
import io.holdingline.publishing.connect.Fence;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.connect.Outgoing;
import io.holdingline.shared.Sha256;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;

/** Sends what is due on one channel, so that a channel that hangs keeps no other one waiting. */
class Sender implements DueWork {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final int TRIES_TO_RECORD = 3;

    private final Connector connector;
    private final Leases leases;
    private final Inspection inspection;
    private final Outcomes outcomes;
    private final Clock clock;
    private final AtomicBoolean lookedForTheDead = new AtomicBoolean();

    Sender(Connector connector, Leases leases, Inspection inspection, Outcomes outcomes, Clock clock) {
        this.connector = connector;
        this.leases = leases;
        this.inspection = inspection;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send to " + connector.key();
    }

    @Override
    public Optional<Instant> nextDue() {
        if (lookedForTheDead.compareAndSet(false, true)) {
            leases.freeTheDead(connector.key());
        }
        return leases.nextDue(connector.key());
    }

    @Override
    public void runDue() {
        List<Row> due;
        do {
            due = leases.due(connector.key());
        } while (takeAny(due) && due.size() == Leases.BATCH);
    }

    /** False where others were first with all of them. */
    private boolean takeAny(List<Row> due) {
        return due.stream().filter(this::take).count() > 0;
    }

    private boolean take(Row due) {
        if (due.state() == PublicationState.SENDING) {
            outcomes.record(due, Outcome.lost("The sender stopped before it learned the answer"), null);
            return true;
        }
        var claimed = leases.claim(due);
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(Row claimed) {
        var verdict = inspection.inspect(claimed, clock.instant());
        if (verdict.outgoing() == null) {
            outcomes.objected(claimed, String.valueOf(verdict.objection()));
            return;
        }
        var outgoing = verdict.outgoing();
        leases.begin(claimed, Sha256.of(connector.body(outgoing)))
                .ifPresent(sending -> record(sending, send(outgoing, leases.fence(sending)), outgoing.nextUpdateAt()));
    }

    private Outcome send(Outgoing outgoing, Fence fence) {
        try {
            return connector.send(outgoing, fence);
        } catch (RuntimeException unforeseen) {
            log.error("Sending {} to {} failed in an unforeseen way", outgoing.key(), connector.key(), unforeseen);
            return Outcome.lost("Sending failed in an unforeseen way");
        }
    }

    /** Where the outcome cannot be written either, the lease runs out and the publication is unknown. */
    private void record(Row sending, Outcome outcome, @Nullable Instant nextUpdateAt) {
        for (int attempt = 1; ; attempt++) {
            try {
                outcomes.record(sending, outcome, nextUpdateAt);
                return;
            } catch (TransientDataAccessException busy) {
                if (attempt == TRIES_TO_RECORD) {
                    throw busy;
                }
            }
        }
    }
}
