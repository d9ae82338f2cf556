package io.holdingline.statement.revision;

import io.holdingline.identity.UserName;
import io.holdingline.shared.Utc;
import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.RevisionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that revisions break, with the reasons. Rows are added and never changed. */
@Repository
class OverrideTable {

    private final JdbcClient jdbc;

    OverrideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
