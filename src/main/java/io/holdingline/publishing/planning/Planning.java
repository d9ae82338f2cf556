package io.holdingline.publishing.planning;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.PublishingSettings;
import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.PublicationChanged;
import io.holdingline.publishing.book.PublicationTable;
import io.holdingline.publishing.book.Row;
import io.holdingline.publishing.newsroom.Markdown;
import io.holdingline.shared.Actor;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statements;
import io.holdingline.statement.Variant;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a signed revision into one publication a channel, in the caller's transaction; safe to repeat. */
@Component
class Planning {

    private static final int EXCERPT = 300;

    private final Statements statements;
    private final Clearance clearance;
    private final Crises crises;
    private final Channels channels;
    private final PublicationTable table;
    private final PublicationInserts inserts;
    private final Cancelling cancelling;
    private final Wakers wakers;
    private final ApplicationEventPublisher events;
    private final PublishingSettings settings;
    private final Clock clock;

    Planning(Statements statements, Clearance clearance, Crises crises, Channels channels, PublicationTable table,
             PublicationInserts inserts, Cancelling cancelling, Wakers wakers, ApplicationEventPublisher events,
             PublishingSettings settings, Clock clock) {
        this.statements = statements;
        this.clearance = clearance;
        this.crises = crises;
        this.channels = channels;
        this.table = table;
        this.inserts = inserts;
        this.cancelling = cancelling;
        this.wakers = wakers;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws IllegalStateException where the words are not signed off exactly as they are stored */
    void plan(Revision revision) {
        var fingerprint = Fingerprint.of(revision.variants(), revision.nextUpdateAt(), revision.publishAt());
        if (clearance.cleared(revision.id(), fingerprint).isEmpty()) {
            throw new IllegalStateException(revision.label() + ", revision " + revision.number() + ", is not signed off");
        }
        refuseWrongPlaces(revision);
        if (table.plannedFor(revision.id().value()).isEmpty()) {
            cancelling.cancelAll(revision.statement(), "A later revision goes out instead.", Actor.HOLDINGLINE);
            planAll(revision, fingerprint);
            statements.released(revision.statement());
            wakers.lookAgain();
        }
    }

    private static void refuseWrongPlaces(Revision revision) {
        revision.variants().stream().filter(variant -> !revision.kind().goesTo(variant.channel())).findFirst().ifPresent(variant -> {
            throw new IllegalStateException(revision.label() + ", revision " + revision.number() + ", must not go to the channel "
                    + variant.channel());
        });
    }

    private void planAll(Revision revision, String fingerprint) {
        var crisis = crises.get(revision.crisis());
        var rows = revision.variants().stream().filter(variant -> channels.isHeard(variant, revision))
                .map(variant -> row(crisis, revision, variant, fingerprint)).toList();
        inserts.insert(rows);
        inserts.open(revision.statement().value());
        rows.forEach(this::announce);
    }

    private Row row(Crisis crisis, Revision revision, Variant variant, String fingerprint) {
        var now = clock.instant();
        var due = revision.publishAt() == null || revision.publishAt().isBefore(now) ? now : revision.publishAt();
        var missing = channels.missing(variant).orElse(null);
        return new Row(UUID.randomUUID(), crisis.id().value(), crisis.reference(), crisis.title(),
                revision.statement().value(), revision.id().value(), fingerprint, revision.kind().key(), revision.label(),
                variant.channel(), variant.language(),
                variant.language().equals(revision.variants().get(0).language()), excerpt(variant.text()),
                missing == null ? PublicationState.PLANNED : PublicationState.CANCELLED, 0, 0, now, due,
                due.plus(settings.latenessLimit()), missing == null ? due : null, null, false, false, null, null, null,
                null, missing == null ? null : now, missing, null);
    }

    private void announce(Row row) {
        var name = channels.name(row);
        events.publishEvent(row.state() == PublicationState.PLANNED
                ? PublicationChanged.of(row, "planned", Actor.HOLDINGLINE, "planned " + name).with("dueAt", row.dueAt())
                : PublicationChanged.of(row, "cancelled", Actor.HOLDINGLINE, "did not plan " + name + ": " + row.remark()));
    }

    static String excerpt(String words) {
        var plain = Markdown.plain(words).replaceAll("\\s+", " ").strip();
        return plain.length() <= EXCERPT ? plain : plain.substring(0, plain.offsetByCodePoints(0,
                Math.min(EXCERPT - 1, plain.codePointCount(0, EXCERPT)))) + "…";
    }
}
