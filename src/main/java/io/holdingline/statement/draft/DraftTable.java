package io.holdingline.statement.draft;

import io.holdingline.shared.Utc;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.revision.SentBack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of drafts. */
@Repository
class DraftTable implements SentBack {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft's own row, without its words. */
    record Row(long version, Promise promise, @Nullable Instant otherTime, @Nullable Instant publishAt,
               long factsVersion, String changedBy, Instant changedAt, Draft.@Nullable Returned returned) {

        Row next(DraftEdit edit, long factsVersion, String by, Instant now) {
            return new Row(version + 1, edit.promise(), edit.otherTime(), edit.publishAt(), factsVersion, by, now, returned);
        }
    }

    Optional<Row> find(StatementId statement) {
        return jdbc.sql("select * from statement_draft where statement = ?").param(statement.value())
                .query(DraftTable::row).optional();
    }

    /** By language, the leading one first, then by channel. */
    Map<String, Map<String, String>> texts(StatementId statement) {
        return jdbc.sql("select language, channel, words from draft_words where statement = ? order by language_order, channel_order")
                .param(statement.value()).query((ResultSet rows) -> {
                    var texts = new LinkedHashMap<String, Map<String, String>>();
                    while (rows.next()) {
                        texts.computeIfAbsent(rows.getString(1), language -> new LinkedHashMap<>())
                                .put(rows.getString(2), rows.getString(3));
                    }
                    return texts;
                });
    }

    void insert(Statement statement, Row row, Map<String, Map<String, String>> texts) {
        jdbc.sql("""
                insert into statement_draft (statement, version, promise, fact_sheet_version, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(statement.id().value(), row.version(), row.promise().name(), row.factsVersion(), row.changedBy(),
                        Utc.stored(row.changedAt())).update();
        int order = 0;
        for (var language : texts.entrySet()) {
            insert(statement, language.getKey(), order++, language.getValue());
        }
    }

    private void insert(Statement statement, String language, int order, Map<String, String> texts) {
        for (ChannelForm form : statement.kind().channels()) {
            jdbc.sql("""
                    insert into draft_words (statement, language, language_order, channel, channel_order, words)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(statement.id().value(), language, order, form.key(), form.ordinal(), texts.getOrDefault(form.key(), ""))
                    .update();
        }
    }

    /** False where somebody else has changed the draft. */
    boolean update(StatementId statement, Row row, Map<String, Map<String, String>> changed) {
        boolean current = jdbc.sql("""
                update statement_draft set version = ?, promise = ?, other_time = ?, publish_at = ?,
                    fact_sheet_version = ?, changed_by = ?, changed_at = ?
                where statement = ? and version = ?""")
                .param(row.version()).param(row.promise().name()).param(Utc.stored(row.otherTime()))
                .param(Utc.stored(row.publishAt())).param(row.factsVersion()).param(row.changedBy())
                .param(Utc.stored(row.changedAt())).param(statement.value()).param(row.version() - 1).update() == 1;
        if (current) {
            changed.forEach((language, texts) -> texts.forEach((channel, words) -> jdbc
                    .sql("update draft_words set words = ? where statement = ? and language = ? and channel = ?")
                    .params(words, statement.value(), language, channel).update()));
        }
        return current;
    }

    @Override
    public void take(StatementId statement, int revision, String reason, String by, Instant at) {
        jdbc.sql("""
                update statement_draft set version = version + 1, returned_revision = ?, returned_reason = ?,
                    returned_by = ?, returned_at = ? where statement = ?""")
                .params(revision, reason, by, Utc.stored(at), statement.value()).update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getLong("version"), Promise.valueOf(row.getString("promise")),
                Utc.readOrNull(row, "other_time"), Utc.readOrNull(row, "publish_at"),
                row.getLong("fact_sheet_version"), row.getString("changed_by"), Utc.read(row, "changed_at"), returned(row));
    }

    private static Draft.@Nullable Returned returned(ResultSet row) throws SQLException {
        var at = Utc.readOrNull(row, "returned_at");
        return at == null ? null : new Draft.Returned(row.getInt("returned_revision"), row.getString("returned_reason"),
                row.getString("returned_by"), at);
    }
}
