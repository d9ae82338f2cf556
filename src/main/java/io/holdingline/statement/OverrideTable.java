package io.holdingline.statement;

import io.holdingline.identity.UserName;
import io.holdingline.shared.Utc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reasons to break a rule: of drafts, where they change, and of revisions, where rows are added and never changed. */
@Repository
class OverrideTable {

    private final JdbcClient jdbc;

    OverrideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, OverrideReason> of(StatementId statement) {
        var reasons = new LinkedHashMap<String, OverrideReason>();
        jdbc.sql("select rule, seen, reason from draft_override where statement = ? order by rule").param(statement.value())
                .query(row -> {
                    reasons.put(row.getString(1), new OverrideReason(row.getString(2), row.getString(3)));
                });
        return reasons;
    }

    /** Whoever calls holds the draft's row. */
    void put(StatementId statement, Map<String, OverrideReason> typed) {
        typed.forEach((rule, given) -> put(statement.value(), rule, given));
    }

    private void put(UUID statement, String rule, OverrideReason given) {
        jdbc.sql("delete from draft_override where statement = ? and rule = ?").params(statement, rule).update();
        if (!given.reason().isBlank()) {
            jdbc.sql("insert into draft_override (statement, rule, seen, reason) values (?, ?, ?, ?)")
                    .params(statement, rule, given.seen(), given.reason()).update();
        }
    }

    void insert(RevisionId revision, int order, CheckOverride it) {
        jdbc.sql("""
                insert into revision_override (revision, override_order, rule, finding, reason, overridden_by, by_label, overridden_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(revision.value(), order, it.rule(), it.finding(), it.reason(), it.by().value(), it.byLabel(),
                        Utc.stored(it.at())).update();
    }

    List<CheckOverride> of(RevisionId revision) {
        return jdbc.sql("select * from revision_override where revision = ? order by override_order").param(revision.value())
                .query((row, n) -> new CheckOverride(row.getString("rule"), row.getString("finding"), row.getString("reason"),
                        new UserName(row.getString("overridden_by")), row.getString("by_label"), Utc.read(row, "overridden_at")))
                .list();
    }
}
