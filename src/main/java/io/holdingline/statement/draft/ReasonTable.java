package io.holdingline.statement.draft;

import io.holdingline.statement.StatementId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reasons to break a rule, which change as long as their draft does. */
@Repository
class ReasonTable {

    private final JdbcClient jdbc;

    ReasonTable(JdbcClient jdbc) {
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
}
