package io.holdingline.statement.revision;

import io.holdingline.statement.KeptRule;
import io.holdingline.statement.RevisionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that revisions keep. Rows are added and never changed. */
@Repository
class KeptRuleTable {

    private final JdbcClient jdbc;

    KeptRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RevisionId revision, int order, KeptRule it) {
        jdbc.sql("insert into revision_kept_rule (revision, rule_order, rule, sentence, citation, source) values (?, ?, ?, ?, ?, ?)")
                .params(revision.value(), order, it.rule(), it.sentence(), it.citation(), it.source()).update();
    }

    List<KeptRule> of(RevisionId revision) {
        return jdbc.sql("select * from revision_kept_rule where revision = ? order by rule_order").param(revision.value())
                .query((row, n) -> new KeptRule(row.getString("rule"), row.getString("sentence"), row.getString("citation"),
                        row.getString("source"))).list();
    }
}
