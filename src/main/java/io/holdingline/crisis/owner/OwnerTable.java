package io.holdingline.crisis.owner;

import io.holdingline.crisis.CrisisId;
import io.holdingline.identity.UserName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owns each crisis, one column of its row. */
@Component
class OwnerTable {

    private final JdbcClient jdbc;

    OwnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where somebody else owns it, or it is closed. */
    boolean change(CrisisId id, UserName from, UserName to) {
        return jdbc.sql("update crisis set owner = ?, version = version + 1 where id = ? and owner = ? and closed_at is null")
                .params(to.value(), id.value(), from.value()).update() == 1;
    }
}
