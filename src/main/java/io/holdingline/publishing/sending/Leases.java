package io.holdingline.publishing.sending;

import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.PublicationTable;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.connect.Fence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has a publication in hand: one sender at a time, for as long as its lease runs. */
@Component
class Leases {

    static final int BATCH = 10;

    private final PublicationTable table;
    private final PublicationMoves moves;
    private final TransactionTemplate transaction;
    private final SenderNode node;
    private final PublishingSettings settings;
    private final Clock clock;

    Leases(PublicationTable table, PublicationMoves moves, TransactionTemplate transaction, SenderNode node,
           PublishingSettings settings, Clock clock) {
        this.table = table;
        this.moves = moves;
        this.transaction = transaction;
        this.node = node;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Instant> nextDue(String channel) {
        return table.nextDue(channel);
    }

    List<Row> due(String channel) {
        return table.due(channel, clock.instant(), BATCH);
    }

    /** Empty where another sender, a person or the stop switch was first. */
    Optional<Row> claim(Row due) {
        var claimed = transaction.execute(status -> moves.claim(due, node.name(), leaseEnd()));
        return Boolean.TRUE.equals(claimed) ? Optional.of(due.claimed()) : Optional.empty();
    }

    /** Commits that an attempt begins, before it does; empty where somebody was first. */
    Optional<Row> begin(Row claimed, String bodySha256) {
        return Optional.ofNullable(transaction.execute(status -> {
            var now = clock.instant();
            var ends = now.plus(settings.lease());
            if (moves.sending(claimed, now, bodySha256, ends)) {
                return claimed.sending(now, bodySha256, ends);
            }
            moves.giveBack(claimed, claimed.dueAt());
            return null;
        }));
    }

    /** Closes a quarter of the lease before its end: other clocks may be ahead, and what left needs time to arrive. */
    Fence fence(Row sending) {
        return new Fence(sending.epoch(), Objects.requireNonNull(sending.wakeAt()).minus(settings.lease().dividedBy(4)), clock);
    }

    /** What a process of this machine held when it died is free at once; other leases run out. */
    void freeTheDead(String channel) {
        table.inHand(channel).stream().filter(row -> row.claimedBy() != null && node.isGone(row.claimedBy()))
                .forEach(row -> transaction.execute(status -> moves.endLease(row, clock.instant())));
    }

    private Instant leaseEnd() {
        return clock.instant().plus(settings.lease());
    }
}
