package io.holdingline.approval;

import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of decisions, added and never changed. */
@Repository
class ApprovalTable {

    private final JdbcClient jdbc;

    ApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where the role or the person has decided already. */
    void insert(Approval approval) {
        jdbc.sql("""
                insert into approval (id, revision, statement, sha256, role_key, person, person_label, decision,
                    reason_kind, reason, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID()).param(approval.revision().value()).param(approval.statement().value())
                .param(approval.sha256()).param(approval.role().key()).param(approval.person().value())
                .param(approval.personLabel()).param(approval.verdict().name())
                .param(approval.kind() == null ? null : approval.kind().name()).param(approval.reason())
                .param(approval.at().atOffset(ZoneOffset.UTC)).update();
    }

    List<Approval> on(RevisionId revision) {
        return jdbc.sql("select * from approval where revision = ? order by decided_at").param(revision.value())
                .query(ApprovalTable::row).list();
    }

    Signatures signatures(RevisionId revision) {
        return jdbc.sql("""
                select a.*, (select array_agg(q.role_key) from required_role q where q.revision = a.revision) as required
                from approval a where a.revision = ?""").param(revision.value()).query(ApprovalTable::together);
    }

    /** Newest first. */
    List<Approval> on(StatementId statement) {
        return jdbc.sql("select * from approval where statement = ? order by decided_at desc").param(statement.value())
                .query(ApprovalTable::row).list();
    }

    private static Signatures together(ResultSet rows) throws SQLException {
        var required = new HashSet<Role>();
        var decisions = new ArrayList<Approval>();
        while (rows.next()) {
            decisions.add(row(rows, decisions.size()));
            required.addAll(roles(rows.getArray("required")));
        }
        return new Signatures(required, decisions);
    }

    private static List<Role> roles(@Nullable Array keys) throws SQLException {
        return keys == null ? List.of() : Arrays.stream((Object[]) keys.getArray())
                .map(key -> Role.ofKey(key.toString()).orElseThrow()).toList();
    }

    private static Approval row(ResultSet row, int n) throws SQLException {
        var kind = row.getString("reason_kind");
        return new Approval(new RevisionId(row.getObject("revision", UUID.class)),
                new StatementId(row.getObject("statement", UUID.class)), row.getString("sha256"),
                Role.ofKey(row.getString("role_key")).orElseThrow(), new UserName(row.getString("person")),
                row.getString("person_label"), Verdict.valueOf(row.getString("decision")),
                kind == null ? null : ReasonKind.valueOf(kind), row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
