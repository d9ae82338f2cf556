package io.holdingline.playbook.change;

import io.holdingline.identity.UserName;
import io.holdingline.playbook.change.Change.ChangedFile;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of changes. */
@Component
class ChangeTable {

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Change change) {
        jdbc.sql("insert into playbook_change (id, note, state, proposed_by, proposed_label, proposed_at) values (?, ?, ?, ?, ?, ?)")
                .params(change.id().value(), change.note(), change.state().name(), change.proposedBy().value(),
                        change.proposedLabel(), Utc.stored(change.proposedAt())).update();
        change.files().forEach((path, file) -> jdbc.sql("""
                insert into playbook_change_file (change_id, path, content, base_sha256) values (?, ?, ?, ?)""")
                .params(change.id().value(), path, file.text(), file.base()).update());
    }

    /** False where it was decided before. */
    boolean decide(ChangeId id, ChangeState state, String by, Instant at) {
        return jdbc.sql("update playbook_change set state = ?, decided_label = ?, decided_at = ? where id = ? and state = 'PROPOSED'")
                .params(state.name(), by, Utc.stored(at), id.value()).update() == 1;
    }

    Optional<Change> find(ChangeId id) {
        return jdbc.sql("select * from playbook_change where id = ?").param(id.value())
                .query((row, n) -> change(row)).optional();
    }

    List<Change> open() {
        return jdbc.sql("select * from playbook_change where state = 'PROPOSED' order by proposed_at, id")
                .query((row, n) -> change(row)).list();
    }

    private Change change(ResultSet row) throws SQLException {
        var id = new ChangeId(row.getObject("id", UUID.class));
        return new Change(id, row.getString("note"), ChangeState.valueOf(row.getString("state")),
                new UserName(row.getString("proposed_by")), row.getString("proposed_label"), Utc.read(row, "proposed_at"),
                row.getString("decided_label"), Utc.readOrNull(row, "decided_at"), files(id));
    }

    private SortedMap<String, ChangedFile> files(ChangeId id) {
        var files = new TreeMap<String, ChangedFile>();
        jdbc.sql("select path, content, base_sha256 from playbook_change_file where change_id = ?").param(id.value())
                .query(row -> {
                    files.put(row.getString(1), new ChangedFile(row.getString(2), row.getString(3)));
                });
        return files;
    }
}
