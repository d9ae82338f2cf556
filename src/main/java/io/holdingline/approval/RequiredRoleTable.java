package io.holdingline.approval;

import io.holdingline.identity.Role;
import io.holdingline.statement.RevisionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which roles must sign which revision. */
@Repository
class RequiredRoleTable {

    private final JdbcClient jdbc;

    RequiredRoleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequiredRole> of(RevisionId revision) {
        return jdbc.sql("select role_key, reason from required_role where revision = ? order by role_key desc")
                .param(revision.value())
                .query((row, n) -> new RequiredRole(Role.ofKey(row.getString(1)).orElseThrow(), row.getString(2))).list();
    }

    void insert(RevisionId revision, RequiredRole required) {
        jdbc.sql("insert into required_role (revision, role_key, reason) values (?, ?, ?)")
                .params(revision.value(), required.role().key(), required.reason()).update();
    }
}
