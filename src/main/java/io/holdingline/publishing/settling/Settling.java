package io.holdingline.publishing.settling;

import io.holdingline.identity.Person;
import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.PublicationChanged;
import io.holdingline.publishing.book.PublicationMoves;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.sending.FirstOut;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Statements;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a person's answer does to a publication, in the caller's transaction; false where it has moved on. */
@Component
class Settling {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMMM", Locale.UK);

    private final PublicationMoves moves;
    private final FirstOut firstOut;
    private final Statements statements;
    private final Channels channels;
    private final ApplicationEventPublisher events;
    private final Wakers wakers;
    private final PublishingSettings settings;
    private final Clock clock;

    Settling(PublicationMoves moves, FirstOut firstOut, Statements statements, Channels channels,
             ApplicationEventPublisher events, Wakers wakers, PublishingSettings settings, Clock clock) {
        this.moves = moves;
        this.firstOut = firstOut;
        this.statements = statements;
        this.channels = channels;
        this.events = events;
        this.wakers = wakers;
        this.settings = settings;
        this.clock = clock;
    }

    boolean live(Row row, @Nullable String link, Person by) {
        var sentAt = row.sendingAt() == null ? clock.instant() : row.sendingAt();
        boolean first = moves.sent(row, sentAt, clock.instant(), "seen by " + by.displayName(), link);
        if (first) {
            say(row, "settled", by, "saw " + name(row) + " live" + (link == null ? "" : " at " + link));
            firstOut.look(row, sentAt, statements.revision(new RevisionId(row.revision())).nextUpdateAt());
        }
        return first;
    }

    boolean sendAgain(Row row, String reason, Person by) {
        var now = clock.instant();
        boolean first = moves.planAgain(row, now, now.plus(settings.latenessLimit()), reason);
        if (first) {
            say(row, "settled", by, "had " + name(row) + " sent once more: “" + reason + "”");
            wakers.lookAgain();
        }
        return first;
    }

    boolean reschedule(Row row, Instant dueAt, Person by) {
        refuseEarlierThanSigned(row, dueAt);
        boolean first = moves.planAgain(row, dueAt, dueAt.plus(settings.latenessLimit()), row.remark());
        if (first) {
            events.publishEvent(PublicationChanged.of(row, "rescheduled", by.actor(),
                    "moved " + name(row) + " from " + row.dueAt() + " to " + dueAt));
            wakers.lookAgain();
        }
        return first;
    }

    private void refuseEarlierThanSigned(Row row, Instant dueAt) {
        var signed = statements.revision(new RevisionId(row.revision())).publishAt();
        if (signed != null && dueAt.isBefore(signed)) {
            throw new RuleViolation("dueAt", "These words were signed to go out at " + AT.format(signed.atOffset(ZoneOffset.UTC))
                    + ", and not earlier.");
        }
    }

    boolean giveUp(Row row, String reason, Person by) {
        boolean first = moves.rejected(row, clock.instant(), false, reason);
        if (first) {
            say(row, "settled", by, "gave up " + name(row) + ": “" + reason + "”");
        }
        return first;
    }

    boolean leave(Row row, String reason, Person by) {
        boolean first = moves.leftUnknown(row, clock.instant(), reason);
        if (first) {
            say(row, "settled", by, "left open whether " + name(row) + " is live: “" + reason + "”");
        }
        return first;
    }

    private void say(Row row, String verb, Person by, String sentence) {
        events.publishEvent(PublicationChanged.of(row, verb, by.actor(), sentence));
    }

    private String name(Row row) {
        return channels.name(row);
    }
}
