package io.holdingline.statement.draft;

import io.holdingline.shared.Utc;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds statements, and remembers of which templates each was opened. */
@Repository
class OriginTable {

    private final JdbcClient jdbc;

    OriginTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the templates said of the statement as a whole. @param missing languages that had none */
    record Origin(String language, String title, Set<String> required, List<String> missing) {
    }

    Origin of(StatementId id) {
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

    private static Set<String> names(String joined) {
        return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(joined.split(",")));
    }
}
