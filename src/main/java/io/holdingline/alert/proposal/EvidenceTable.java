package io.holdingline.alert.proposal;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.ProposalId;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the alerts of proposals add up to. */
@Component
class EvidenceTable {

    record Count(String source, long alerts, long firing, Instant firstAt, Instant lastAt) {
    }

    private static final int MOST = 2_000;
    private static final String FIRING = "sum(case when status = 'firing' then 1 else 0 end) as firing";

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ProposalId, Count> counts(List<ProposalId> ids) {
        Map<ProposalId, Count> counts = new LinkedHashMap<>();
        of("select proposal, min(source) as source, count(*) as alerts, " + FIRING + ", min(starts_at) as first_at,"
                + " max(starts_at) as last_at from alert where proposal in (:ids) group by proposal", ids)
                .query(row -> {
                    counts.put(proposal(row), new Count(row.getString("source"), row.getLong("alerts"),
                            row.getLong("firing"), Utc.readOrNull(row, "first_at"), Utc.readOrNull(row, "last_at")));
                });
        return counts;
    }

    Map<ProposalId, List<Proposal.Evidence>> kinds(List<ProposalId> ids) {
        Map<ProposalId, List<Proposal.Evidence>> kinds = new LinkedHashMap<>();
        of("select proposal, name, place, max(summary) as summary, count(*) as alerts, " + FIRING + ", min(starts_at)"
                + " as first_at from alert where proposal in (:ids) group by proposal, name, place"
                + " order by min(starts_at), name fetch first " + MOST + " rows only", ids)
                .query(row -> {
                    kinds.computeIfAbsent(proposal(row), id -> new ArrayList<>()).add(kind(row));
                });
        return kinds;
    }

    Map<ProposalId, List<Instant>> times(List<ProposalId> ids) {
        Map<ProposalId, List<Instant>> times = new LinkedHashMap<>();
        of("select distinct proposal, starts_at from alert where proposal in (:ids) order by starts_at fetch first "
                + MOST + " rows only", ids)
                .query(row -> {
                    times.computeIfAbsent(proposal(row), id -> new ArrayList<>()).add(Utc.readOrNull(row, "starts_at"));
                });
        return times;
    }

    private JdbcClient.StatementSpec of(String sql, List<ProposalId> ids) {
        return jdbc.sql(sql).param("ids", ids.stream().map(ProposalId::value).toList());
    }

    private static ProposalId proposal(ResultSet row) throws SQLException {
        return new ProposalId(row.getObject("proposal", UUID.class));
    }

    private static Proposal.Evidence kind(ResultSet row) throws SQLException {
        var summary = row.getString("summary");
        return new Proposal.Evidence(Utc.readOrNull(row, "first_at"),
                row.getString("name") + (summary.isBlank() ? "" : ", " + summary), row.getString("place"),
                row.getLong("alerts"), row.getLong("firing") > 0);
    }
}
