package io.holdingline.statement.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.statement.StatementId;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.TestDatabase;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft that was open when the house learned languages keeps its words. */
@PersistenceTest
class DraftsBeforeLanguagesTests {

    @Test
    void theWordsOfAnOpenDraftBecomeThoseOfItsLanguage() {
        var source = TestDatabase.empty();
        var jdbc = JdbcClient.create(source);
        var id = UUID.randomUUID();
        migrate(source, "710");
        jdbc.sql("insert into statement (id, crisis, kind, label, state, language, template_title, required_facts, latest_revision, "
                + "sequence_in_crisis, opened_at) values (?, ?, 'HOLDING', 'Holding', 'DRAFTING', 'en', 't', '', 0, 0, current_timestamp)")
                .params(id, UUID.randomUUID()).update();
        jdbc.sql("insert into draft_text (statement, channel, channel_order, words) values (?, 'newsroom', 0, 'My words')").param(id).update();

        migrate(source, "720");

        assertThat(new DraftTable(jdbc).texts(new StatementId(id))).isEqualTo(Map.of("en", Map.of("newsroom", "My words")));
        assertThat(new OriginTable(jdbc).of(new StatementId(id)).missing()).isEmpty();
    }

    private static void migrate(DataSource source, String version) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(version).load().migrate();
    }
}
