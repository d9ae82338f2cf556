package io.holdingline.alert.log;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.ProposalId;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One alert episode as it stands. Times are UTC.
 *
 * @param lookAt when routing must look at it again; null where it has done all there is to do
 * @param note why it could not be routed, or what the table said
 */
public record StoredAlert(AlertId id, String source, String fingerprint, Instant startsAt, String name, String place,
                          String summary, Map<String, String> labels, Map<String, String> annotations,
                          @Nullable String generatorUrl, AlertStatus status, @Nullable Instant endsAt,
                          Instant firstSeenAt, Instant lastSeenAt, long timesSeen, String firstDelivery,
                          String lastDelivery, @Nullable Instant lookAt, Outcome outcome, @Nullable String note,
                          @Nullable ProposalId proposal, @Nullable CrisisId crisis) {

    /** Reads a row of the table {@code alert}. */
    public static StoredAlert of(ResultSet row, int number) throws SQLException {
        return new StoredAlert(new AlertId(row.getObject("id", UUID.class)), row.getString("source"),
                row.getString("fingerprint"), Utc.readOrNull(row, "starts_at"), row.getString("name"),
                row.getString("place"), row.getString("summary"), LabelsJson.read(row.getString("labels")),
                LabelsJson.read(row.getString("annotations")), row.getString("generator_url"),
                AlertStatus.of(row.getString("status")), Utc.readOrNull(row, "ends_at"),
                Utc.readOrNull(row, "first_seen_at"), Utc.readOrNull(row, "last_seen_at"), row.getLong("times_seen"),
                row.getString("first_delivery"), row.getString("last_delivery"), Utc.readOrNull(row, "look_at"),
                Outcome.valueOf(row.getString("outcome")), row.getString("note"),
                Optional.ofNullable(row.getObject("proposal", UUID.class)).map(ProposalId::new).orElse(null),
                Optional.ofNullable(row.getObject("crisis", UUID.class)).map(CrisisId::new).orElse(null));
    }

    public boolean firing() {
        return status == AlertStatus.FIRING;
    }

    /** As people write it. */
    public String sourceLabel() {
        return SourceSeen.label(source);
    }
}
