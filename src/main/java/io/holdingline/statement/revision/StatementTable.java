package io.holdingline.statement.revision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Utc;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

    Optional<Statement> find(StatementId id) {
        return jdbc.sql("select * from statement where id = ?").param(id.value()).query(StatementTable::row).optional();
    }

    List<Statement> of(CrisisId crisis) {
        return jdbc.sql("select * from statement where crisis = ? order by sequence_in_crisis desc")
                .param(crisis.value()).query(StatementTable::row).list();
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
}
