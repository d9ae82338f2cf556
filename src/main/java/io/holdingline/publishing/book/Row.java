package io.holdingline.publishing.book;

import io.holdingline.crisis.CrisisId;
import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationId;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.connect.Outgoing;
import io.holdingline.shared.Utc;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table, as it was read; moves compare against its state and epoch. */
public record Row(UUID id, UUID crisis, String reference, String title, UUID statement, UUID revision, String sha256,
           String kind, String label, String channel, String language, boolean leading, String excerpt, PublicationState state,
           long epoch, int attempts, Instant plannedAt, Instant dueAt, Instant lateAfter, @Nullable Instant wakeAt,
           @Nullable Instant heldAt, boolean inDoubt, boolean asksPerson, @Nullable String claimedBy,
           @Nullable Instant sendingAt, @Nullable String bodySha256, @Nullable Instant sentAt,
           @Nullable Instant settledAt, @Nullable String remark, @Nullable String link) {

    static Row read(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getObject("crisis_id", UUID.class),
                row.getString("crisis_reference"), row.getString("crisis_title"),
                row.getObject("statement_id", UUID.class), row.getObject("revision_id", UUID.class),
                row.getString("revision_sha256"), row.getString("kind"), row.getString("label"),
                row.getString("channel"), row.getString("language"), row.getBoolean("comes_first"), row.getString("excerpt"),
                PublicationState.valueOf(row.getString("state")), row.getLong("epoch"), row.getInt("attempts"),
                Utc.read(row, "planned_at"), Utc.read(row, "due_at"), Utc.read(row, "late_after"), Utc.readOrNull(row, "wake_at"),
                Utc.readOrNull(row, "held_at"), row.getBoolean("in_doubt"), row.getBoolean("asks_person"),
                row.getString("claimed_by"), Utc.readOrNull(row, "sending_at"), row.getString("body_sha256"),
                Utc.readOrNull(row, "sent_at"), Utc.readOrNull(row, "settled_at"), row.getString("remark"), row.getString("link"));
    }

    public Row claimed() {
        return moved(PublicationState.CLAIMED, epoch + 1, attempts, sendingAt, bodySha256, wakeAt);
    }

    public Row sending(Instant at, String body, Instant leaseEnds) {
        return moved(PublicationState.SENDING, epoch, attempts + 1, at, body, leaseEnds);
    }

    private Row moved(PublicationState to, long toEpoch, int toAttempts, @Nullable Instant at, @Nullable String body,
                      @Nullable Instant toWakeAt) {
        return new Row(id, crisis, reference, title, statement, revision, sha256, kind, label, channel, language, leading, excerpt,
                to, toEpoch, toAttempts, plannedAt, dueAt, lateAfter, toWakeAt, heldAt, inDoubt, asksPerson, claimedBy,
                at, body, sentAt, settledAt, remark, link);
    }

    /** What leaves of these words for its channel, in its language; empty where they have none for it. */
    public Optional<Outgoing> outgoing(Revision words) {
        return words.variants().stream()
                .filter(variant -> variant.channel().equals(channel) && variant.language().equals(language)).findFirst()
                .map(variant -> new Outgoing(id, crisis, reference, kind, label, variant.language(), leading,
                        variant.audience(), variant.subject(), variant.text(), words.nextUpdateAt()));
    }

    /** As other modules see it. */
    public Publication publication() {
        return new Publication(new PublicationId(id), new CrisisId(crisis), new StatementId(statement),
                new RevisionId(revision), label, channel, language, leading, state, epoch, dueAt, sentAt, remark, link);
    }
}
