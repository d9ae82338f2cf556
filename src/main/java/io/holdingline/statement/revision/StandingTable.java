package io.holdingline.statement.revision;

import io.holdingline.identity.UserName;
import io.holdingline.shared.Utc;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Standing;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementState;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a revision with its statement and its authors in one query. */
@Repository
class StandingTable {

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> of(RevisionId revision) {
        return jdbc.sql("""
                select r.*, s.crisis, s.kind, s.label, s.state, s.latest_revision, s.opened_at,
                    v.channel, v.language, v.audience, v.subject, v.words,
                    (select array_agg(a.person) from statement_author a
                        where a.statement = r.statement and a.since_revision <= r.revision_number) as authors,
                    (select array_agg(f.set_by || ':' || f.label) from revision_fact f
                        where f.revision = r.id and f.set_by is not null) as setters
                from revision r join statement s on s.id = r.statement join revision_variant v on v.revision = r.id
                where r.id = ? order by v.variant_order""").param(revision.value()).query(StandingTable::read);
    }

    private static Optional<Standing> read(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, Revision>();
        Standing standing = null;
        while (rows.next()) {
            var revision = RevisionTable.revision(rows, found);
            revision.variants().add(RevisionTable.variant(rows));
            standing = new Standing(revision, statement(rows, revision), authors(rows.getArray("authors")), setters(rows.getArray("setters")));
        }
        return Optional.ofNullable(standing);
    }

    private static Statement statement(ResultSet row, Revision revision) throws SQLException {
        return new Statement(revision.statement(), revision.crisis(), revision.kind(), revision.label(),
                StatementState.valueOf(row.getString("state")), row.getInt("latest_revision"), Utc.read(row, "opened_at"));
    }

    private static Set<UserName> authors(@Nullable Array names) throws SQLException {
        return texts(names).map(UserName::new).collect(Collectors.toUnmodifiableSet());
    }

    /** A user name holds no colon. */
    private static Map<UserName, String> setters(@Nullable Array labels) throws SQLException {
        return texts(labels).sorted().map(setter -> setter.split(":", 2))
                .collect(Collectors.toUnmodifiableMap(setter -> new UserName(setter[0]), setter -> setter[1], (one, another) -> one));
    }

    private static Stream<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? Stream.empty() : Arrays.stream((Object[]) array.getArray()).map(Object::toString);
    }
}
