package io.holdingline.crisis.decision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the records; the task is the key, so that one question has one answer. */
@Component
class RecordTable {

    private final JdbcClient jdbc;

    RecordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CrisisId crisis, CaseRecord made) {
        jdbc.sql("insert into case_record (task, crisis, question, answer, words, reference, recorded_by, recorded_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(made.task(), crisis.value(), made.question(), made.answer(), made.words(), made.reference(),
                        made.by(), Utc.stored(made.at())).update();
    }

    List<CaseRecord> of(CrisisId crisis) {
        return jdbc.sql("select * from case_record where crisis = ? order by recorded_at, task")
                .param(crisis.value()).query(RecordTable::row).list();
    }

    Map<CrisisId, CaseRecord> decisions(Collection<CrisisId> crises) {
        var last = new HashMap<CrisisId, CaseRecord>();
        jdbc.sql("select * from case_record where crisis in (:crises) and answer <> '' order by recorded_at, task")
                .param("crises", crises.stream().map(CrisisId::value).toList())
                .query(row -> {
                    last.put(new CrisisId(row.getObject("crisis", UUID.class)), row(row, 0));
                });
        return last;
    }

    Optional<CaseRecord> about(UUID task) {
        return jdbc.sql("select * from case_record where task = ?").param(task).query(RecordTable::row).optional();
    }

    private static CaseRecord row(ResultSet row, int number) throws SQLException {
        return new CaseRecord(row.getObject("task", UUID.class), row.getString("question"), row.getString("answer"),
                row.getString("words"), row.getString("reference"), row.getString("recorded_by"),
                Utc.read(row, "recorded_at"));
    }
}
