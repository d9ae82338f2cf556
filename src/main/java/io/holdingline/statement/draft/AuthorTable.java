package io.holdingline.statement.draft;

import io.holdingline.identity.UserName;
import io.holdingline.statement.StatementId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has changed the words of a statement, and in preparing which revision first. */
@Repository
class AuthorTable {

    private final JdbcClient jdbc;

    AuthorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UserName> of(StatementId statement) {
        return jdbc.sql("select person from statement_author where statement = ?").param(statement.value())
                .query((row, n) -> new UserName(row.getString(1))).set();
    }

    void add(StatementId statement, int revision, UserName person) {
        jdbc.sql("""
                insert into statement_author (statement, since_revision, person)
                select s.id, cast(? as int), cast(? as varchar(100)) from statement s where s.id = ? and not exists (
                    select 1 from statement_author a where a.statement = s.id and a.person = ?)""")
                .params(revision, person.value(), statement.value(), person.value()).update();
    }
}
