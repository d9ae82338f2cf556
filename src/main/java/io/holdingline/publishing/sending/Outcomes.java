package io.holdingline.publishing.sending;

import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.PublicationChanged;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.connect.Outcome;
import io.holdingline.publishing.question.Questions;
import io.holdingline.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what is proven after an attempt, once, and asks a person where nothing is. */
@Component
class Outcomes {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    private final PublicationMoves moves;
    private final Channels channels;
    private final Questions questions;
    private final FirstOut firstOut;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outcomes(PublicationMoves moves, Channels channels, Questions questions, FirstOut firstOut,
             ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.moves = moves;
        this.channels = channels;
        this.questions = questions;
        this.firstOut = firstOut;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param nextUpdateAt what the words promise, where they went out */
    void record(Row row, Outcome outcome, @Nullable Instant nextUpdateAt) {
        transaction.executeWithoutResult(status -> {
            switch (outcome.kind()) {
                case SENT -> sent(row, outcome, nextUpdateAt);
                case REJECTED -> refused(row, outcome.remark());
                case NOT_TAKEN -> notTaken(row, outcome);
                case LOST -> lost(row, outcome.remark());
            }
        });
    }

    /** Not even tried: the objection of the last look at the words, before an attempt. */
    void objected(Row row, String objection) {
        transaction.executeWithoutResult(status -> refused(row, objection));
    }

    private void sent(Row row, Outcome outcome, @Nullable Instant nextUpdateAt) {
        var now = clock.instant();
        if (kept(row, moves.sent(row, now, now, outcome.remark(), outcome.link()))) {
            events.publishEvent(attempt(row, "sent", "sent " + name(row)));
            firstOut.look(row, now, nextUpdateAt);
        }
    }

    /** A refusal says nothing about an earlier attempt whose answer was lost. */
    private void refused(Row row, String reason) {
        if (row.inDoubt()) {
            askWhetherLive(row, reason);
        } else if (kept(row, moves.rejected(row, clock.instant(), true, brief(reason)))) {
            events.publishEvent(attempt(row, "rejected", "could not send " + name(row) + ": " + brief(reason)));
            questions.whatNow(row);
        }
    }

    private void notTaken(Row row, Outcome outcome) {
        var again = Patience.nextAttempt(row, clock.instant(), outcome.patience());
        if (again == null) {
            refused(row, outcome.remark() + ", after " + row.attempts() + " attempts");
        } else if (row.inDoubt()) {
            tryUnknownAgain(row, again, outcome.remark());
        } else if (kept(row, moves.retry(row, again, brief(outcome.remark())))) {
            events.publishEvent(attempt(row, "not-taken", "could not reach " + channels.place(row) + " for "
                    + row.label() + " and tries again: " + brief(outcome.remark())));
        }
    }

    private void lost(Row row, String reason) {
        var idempotent = channels.find(row.channel()).filter(channel -> channel.idempotent()).isPresent();
        var again = idempotent ? Patience.nextAttempt(row, clock.instant(), null) : null;
        if (again == null) {
            askWhetherLive(row, reason);
        } else {
            tryUnknownAgain(row, again, reason);
        }
    }

    private void tryUnknownAgain(Row row, Instant again, String reason) {
        if (kept(row, moves.unknown(row, again, brief(reason)))) {
            events.publishEvent(attempt(row, "unknown", "cannot tell whether " + name(row)
                    + " is live and sends it again under the same key: " + brief(reason)));
        }
    }

    private void askWhetherLive(Row row, String reason) {
        if (kept(row, moves.unknown(row, null, brief(reason)))) {
            events.publishEvent(attempt(row, "unknown", "cannot tell whether " + name(row) + " is live and asks a person: "
                    + brief(reason)));
            questions.isItLive(row);
        }
    }

    private static boolean kept(Row row, boolean first) {
        if (!first) {
            log.warn("The outcome of publication {} came too late: epoch {} is over", row.id(), row.epoch());
        }
        return first;
    }

    private String name(Row row) {
        return channels.name(row);
    }

    private static PublicationChanged attempt(Row row, String verb, String sentence) {
        var changed = PublicationChanged.of(row, verb, Actor.HOLDINGLINE, sentence).with("attempts", row.attempts());
        return row.sendingAt() == null ? changed
                : changed.with("sendingAt", row.sendingAt()).with("bodySha256", String.valueOf(row.bodySha256()));
    }

    private static String brief(String reason) {
        return reason.length() <= 900 ? reason : reason.substring(0, 900);
    }
}
