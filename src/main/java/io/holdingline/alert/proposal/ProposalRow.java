package io.holdingline.alert.proposal;

import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalState;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProposalRow(ProposalId id, long version, String openKey, String scenario, String title, Severity severity,
                   ProposalState state, long alerts, Instant openedAt, @Nullable Instant decidedAt,
                   @Nullable String decidedBy, @Nullable String decidedLabel, @Nullable String reason,
                   @Nullable CrisisId crisis) {

    static ProposalRow of(ResultSet row, int number) throws SQLException {
        return new ProposalRow(new ProposalId(row.getObject("id", UUID.class)), row.getLong("version"),
                row.getString("open_key"), row.getString("scenario"), row.getString("title"),
                Severity.valueOf(row.getString("severity")), ProposalState.valueOf(row.getString("state")),
                row.getLong("alerts"), Utc.readOrNull(row, "opened_at"), Utc.readOrNull(row, "decided_at"),
                row.getString("decided_by"), row.getString("decided_label"), row.getString("reason"),
                Optional.ofNullable(row.getObject("crisis", UUID.class)).map(CrisisId::new).orElse(null));
    }
}
