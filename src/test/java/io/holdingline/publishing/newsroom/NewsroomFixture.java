package io.holdingline.publishing.newsroom;

import io.holdingline.shared.Utc;
import io.holdingline.support.TestDatabase;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newsroom for tests of other packages. */
public final class NewsroomFixture {

    private NewsroomFixture() {
    }

    /** An entry whose publication is no matter. */
    public static void add(JdbcClient jdbc, NewsroomEntry entry) {
        jdbc.sql("""
                insert into newsroom_entry (publication_id, reference, kind, label, language, comes_first, headline, words,
                                            published_at, next_update_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(entry.publication(), entry.reference(), entry.kind(), entry.label(), entry.language(),
                        entry.leading(), entry.headline(), entry.words(), Utc.stored(entry.publishedAt()), Utc.stored(entry.nextUpdateAt())))
                .update();
    }

    public static Newsroom on(TestDatabase database) {
        return new Newsroom(database.jdbc());
    }
}
