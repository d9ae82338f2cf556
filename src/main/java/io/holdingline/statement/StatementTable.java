package io.holdingline.statement;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of statements. Every change of state is a compare-and-set. */
@Repository
class StatementTable {

    private final JdbcClient jdbc;

    StatementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the templates said of the statement as a whole. @param missing languages that had none */
    record Origin(String language, String title, Set<String> required, List<String> missing) {
    }

    Optional<Statement> find(StatementId id) {
        return jdbc.sql("select * from statement where id = ?").param(id.value()).query(StatementTable::row).optional();
    }

    List<Statement> of(CrisisId crisis) {
        return jdbc.sql("select * from statement where crisis = ? order by sequence_in_crisis desc")
                .param(crisis.value()).query(StatementTable::row).list();
    }

    Origin origin(StatementId id) {
        return jdbc.sql("select language, template_title, required_facts, missing_languages from statement where id = ?").param(id.value())
                .query((row, n) -> new Origin(row.getString(1), row.getString(2), names(row.getString(3)),
                        List.copyOf(names(row.getString(4))))).single();
    }

    void insert(Statement statement, Origin origin, int sequence) {
        jdbc.sql("""
                insert into statement (id, crisis, kind, label, state, language, template_title, required_facts,
                    missing_languages, latest_revision, sequence_in_crisis, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(statement.id().value(), statement.crisis().value(), statement.kind().name(), statement.label(),
                        statement.state().name(), origin.language(), origin.title(), String.join(",", origin.required()),
                        String.join(",", origin.missing()),
                        statement.revision(), sequence, Utc.stored(statement.openedAt()))
                .update();
    }

    /** False where the statement was in another state. */
    boolean move(StatementId id, StatementState from, StatementState to) {
        return jdbc.sql("update statement set state = ? where id = ? and state = ?")
                .params(to.name(), id.value(), from.name()).update() == 1;
    }

    /** False where it is no longer a draft, or another revision was made meanwhile. */
    boolean submit(Statement statement) {
        return jdbc.sql("""
                update statement set state = 'IN_REVIEW', latest_revision = latest_revision + 1
                where id = ? and state = 'DRAFTING' and latest_revision = ?""")
                .params(statement.id().value(), statement.revision()).update() == 1;
    }

    private static Statement row(ResultSet row, int n) throws SQLException {
        return new Statement(new StatementId(row.getObject("id", UUID.class)),
                new CrisisId(row.getObject("crisis", UUID.class)), StatementKind.valueOf(row.getString("kind")),
                row.getString("label"), StatementState.valueOf(row.getString("state")), row.getInt("latest_revision"),
                Utc.read(row, "opened_at"));
    }

    private static Set<String> names(String joined) {
        return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(joined.split(",")));
    }
}
