package io.holdingline.publishing.planning;

import io.holdingline.publishing.book.Row;
import io.holdingline.shared.Utc;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds publications. */
@Repository
class PublicationInserts {

    private final JdbcTemplate jdbc;

    PublicationInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Row> rows) {
        jdbc.batchUpdate("""
                insert into publication (id, crisis_id, crisis_reference, crisis_title, statement_id, revision_id,
                    revision_sha256, kind, label, channel, language, comes_first, excerpt, state, epoch, attempts, planned_at, due_at,
                    late_after, wake_at, in_doubt, asks_person, settled_at, remark)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.stream().map(PublicationInserts::values).toList());
    }

    /** Once a statement; a later revision of the same statement finds it there. */
    void open(UUID statement) {
        jdbc.update("""
                insert into statement_release (statement_id) select s.id from (select cast(? as uuid) as id) s
                where not exists (select 1 from statement_release r where r.statement_id = s.id)""", statement);
    }

    private static Object[] values(Row row) {
        return Arrays.<Object>asList(row.id(), row.crisis(), row.reference(), row.title(), row.statement(), row.revision(),
                row.sha256(), row.kind(), row.label(), row.channel(), row.language(), row.leading(), row.excerpt(), row.state().name(),
                row.epoch(), row.attempts(), Utc.stored(row.plannedAt()), Utc.stored(row.dueAt()),
                Utc.stored(row.lateAfter()), Utc.stored(row.wakeAt()), row.inDoubt(), row.asksPerson(),
                Utc.stored(row.settledAt()), row.remark()).toArray();
    }
}
