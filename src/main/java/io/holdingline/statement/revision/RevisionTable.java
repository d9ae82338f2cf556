package io.holdingline.statement.revision;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Utc;
import io.holdingline.statement.FactBehind;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Revisions with their words. Rows are added and never changed. */
@Repository
class RevisionTable {

    private static final String SELECT = """
            select r.*, s.crisis, s.kind, s.label, v.channel, v.language, v.audience, v.subject, v.words
            from revision r join statement s on s.id = r.statement join revision_variant v on v.revision = r.id
            """;

    private final JdbcClient jdbc;

    RevisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Revision> of(StatementId statement) {
        return read(SELECT + "where r.statement = ? order by r.revision_number desc, v.variant_order", statement.value());
    }

    List<Revision> latest(StatementId statement) {
        return read(SELECT + "where r.statement = ? and r.revision_number = s.latest_revision order by v.variant_order",
                statement.value());
    }

    List<Revision> with(RevisionId id) {
        return read(SELECT + "where r.id = ? order by v.variant_order", id.value());
    }

    void insert(Revision revision) {
        jdbc.sql("""
                insert into revision (id, statement, revision_number, author, submitted_at, next_update_at, publish_at, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(revision.id().value()).param(revision.statement().value()).param(revision.number())
                .param(revision.author().value()).param(Utc.stored(revision.submittedAt()))
                .param(Utc.stored(revision.nextUpdateAt())).param(Utc.stored(revision.publishAt()))
                .param(revision.sha256()).update();
        for (int i = 0; i < revision.variants().size(); i++) {
            insert(revision.id(), i, revision.variants().get(i));
        }
    }

    void insert(RevisionId revision, int order, FactBehind fact) {
        jdbc.sql("""
                insert into revision_fact (revision, fact_order, name, label, content, confirmed_by, set_by, confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(revision.value(), order, fact.name(), fact.label(), fact.content(), fact.confirmedBy(),
                        fact.setBy() == null ? null : fact.setBy().value(), Utc.stored(fact.at())))
                .update();
    }

    List<FactBehind> facts(RevisionId revision) {
        return jdbc.sql("select * from revision_fact where revision = ? order by fact_order").param(revision.value())
                .query((row, n) -> new FactBehind(row.getString("name"), row.getString("label"), row.getString("content"),
                        row.getString("confirmed_by"), Optional.ofNullable(row.getString("set_by")).map(UserName::new).orElse(null),
                        Utc.read(row, "confirmed_at"))).list();
    }

    private void insert(RevisionId revision, int order, Variant variant) {
        jdbc.sql("""
                insert into revision_variant (revision, variant_order, channel, language, audience, subject, words)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(revision.value(), order, variant.channel(), variant.language(), variant.audience(),
                        variant.subject(), variant.text())
                .update();
    }

    private List<Revision> read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((ResultSet rows) -> {
            var found = new LinkedHashMap<UUID, Revision>();
            while (rows.next()) {
                revision(rows, found).variants().add(variant(rows));
            }
            return List.copyOf(found.values());
        });
    }

    static Revision revision(ResultSet row, LinkedHashMap<UUID, Revision> found) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (!found.containsKey(id)) {
            found.put(id, new Revision(new RevisionId(id), new StatementId(row.getObject("statement", UUID.class)),
                    new CrisisId(row.getObject("crisis", UUID.class)), StatementKind.valueOf(row.getString("kind")),
                    row.getString("label"), row.getInt("revision_number"), new UserName(row.getString("author")),
                    Utc.read(row, "submitted_at"), new ArrayList<>(), Utc.readOrNull(row, "next_update_at"),
                    Utc.readOrNull(row, "publish_at"), row.getString("sha256")));
        }
        return found.get(id);
    }

    static Variant variant(ResultSet row) throws SQLException {
        return new Variant(row.getString("channel"), row.getString("language"), row.getString("audience"),
                row.getString("subject"), row.getString("words"));
    }
}
