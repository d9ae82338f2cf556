package io.holdingline.publishing.book;

import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Changes publications. Every change compares the state and the epoch it was decided on, so that a sender that froze
 * and woke up overwrites nothing; false means that somebody else was first.
 */
@Repository
public class PublicationMoves {

    private static final String IF_UNCHANGED = " where id = ? and state = ? and epoch = ?";
    private static final String IF_NOT_STOPPED = " and not exists (select 1 from stop_switch where engaged)";

    private final JdbcClient jdbc;

    PublicationMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean claim(Row row, String node, Instant leaseEnds) {
        return update("update publication set state = 'CLAIMED', epoch = epoch + 1, claimed_by = ?, wake_at = ?"
                + IF_UNCHANGED + " and wake_at is not null" + IF_NOT_STOPPED, row, node, Utc.stored(leaseEnds));
    }

    public boolean sending(Row row, Instant now, String bodySha256, Instant leaseEnds) {
        return update("update publication set state = 'SENDING', attempts = attempts + 1, sending_at = ?, body_sha256 = ?,"
                + " wake_at = ?" + IF_UNCHANGED + IF_NOT_STOPPED, row, Utc.stored(now), bodySha256, Utc.stored(leaseEnds));
    }

    /** The stop switch came between claim and sending. */
    public boolean giveBack(Row row, Instant wakeAt) {
        return update("update publication set state = case when in_doubt then 'UNKNOWN' else 'PLANNED' end, wake_at = ?"
                + IF_UNCHANGED, row, Utc.stored(wakeAt));
    }

    public boolean sent(Row row, Instant sentAt, Instant now, @Nullable String remark, @Nullable String link) {
        return update("update publication set state = 'SENT', epoch = epoch + 1, sent_at = ?, settled_at = ?, wake_at = null,"
                + " held_at = null, asks_person = false, remark = ?, link = ?" + IF_UNCHANGED,
                row, Utc.stored(sentAt), Utc.stored(now), remark, link);
    }

    public boolean retry(Row row, Instant wakeAt, String remark) {
        return update("update publication set state = 'RETRY_SAFE', wake_at = ?, remark = ?" + IF_UNCHANGED,
                row, Utc.stored(wakeAt), remark);
    }

    /** @param wakeAt when the same is sent again by itself; null where a person is asked */
    public boolean unknown(Row row, @Nullable Instant wakeAt, String remark) {
        return update("update publication set state = 'UNKNOWN', in_doubt = true, wake_at = ?, asks_person = ?, remark = ?"
                + IF_UNCHANGED, row, Utc.stored(wakeAt), wakeAt == null, remark);
    }

    public boolean rejected(Row row, Instant now, boolean asksPerson, String remark) {
        return update("update publication set state = 'REJECTED', epoch = epoch + 1, settled_at = ?, wake_at = null,"
                + " held_at = null, in_doubt = false, asks_person = ?, remark = ?" + IF_UNCHANGED,
                row, Utc.stored(now), asksPerson, remark);
    }

    public boolean cancelled(Row row, Instant now, String remark) {
        return update("update publication set state = 'CANCELLED', epoch = epoch + 1, settled_at = ?, wake_at = null,"
                + " held_at = null, asks_person = false, remark = ?" + IF_UNCHANGED + " and not in_doubt",
                row, Utc.stored(now), remark);
    }

    public boolean planAgain(Row row, Instant dueAt, Instant lateAfter, @Nullable String remark) {
        return update("update publication set state = 'PLANNED', epoch = epoch + 1, attempts = 0, due_at = ?, late_after = ?,"
                + " wake_at = ?, held_at = null, settled_at = null, in_doubt = false, asks_person = false, remark = ?"
                + IF_UNCHANGED, row, Utc.stored(dueAt), Utc.stored(lateAfter), Utc.stored(dueAt), remark);
    }

    public boolean leftUnknown(Row row, Instant now, String remark) {
        return update("update publication set epoch = epoch + 1, settled_at = ?, asks_person = false, remark = ?"
                + IF_UNCHANGED, row, Utc.stored(now), remark);
    }

    public boolean held(Row row, Instant now, String remark) {
        return update("update publication set state = case when in_doubt then 'UNKNOWN' else 'PLANNED' end, epoch = epoch + 1,"
                + " held_at = ?, wake_at = null, asks_person = true, remark = ?" + IF_UNCHANGED, row, Utc.stored(now), remark);
    }

    /** The lease of a process that is gone ends now. */
    public boolean endLease(Row row, Instant now) {
        return update("update publication set wake_at = ?" + IF_UNCHANGED, row, Utc.stored(now));
    }

    /** True for the first channel that takes the statement, and only for it. */
    public boolean outForTheFirstTime(UUID statement, Instant at) {
        return jdbc.sql("update statement_release set out_at = ? where statement_id = ? and out_at is null")
                .param(Utc.stored(at)).param(statement).update() == 1;
    }

    private boolean update(String sql, Row row, @Nullable Object... values) {
        var statement = jdbc.sql(sql);
        for (var value : values) {
            statement = statement.param(value);
        }
        return statement.params(List.of(row.id(), row.state().name(), row.epoch())).update() == 1;
    }
}
