package io.holdingline.publishing.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the public page. Rows are added and never changed. */
@Repository
public class Newsroom {

    private final JdbcClient jdbc;

    Newsroom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the publication until the caller's transaction ends, so that nobody decides on it meanwhile.
     *
     * @return false where the publication is no longer being sent in that epoch
     * @throws org.springframework.dao.DuplicateKeyException where the publication is there already
     */
    public boolean add(NewsroomEntry entry, long epoch) {
        return jdbc.sql("""
                insert into newsroom_entry (publication_id, reference, kind, label, language, comes_first, headline, words,
                                            published_at, next_update_at)
                select p.id, cast(? as varchar(40)), cast(? as varchar(20)), cast(? as varchar(100)), cast(? as varchar(35)),
                    cast(? as boolean), cast(? as varchar(1000)), cast(? as varchar(1000000)), cast(? as timestamp(3) with time zone),
                    cast(? as timestamp(3) with time zone)
                from publication p where p.id = ? and p.state = 'SENDING' and p.epoch = ? for update""")
                .params(Arrays.asList(entry.reference(), entry.kind(), entry.label(),
                        entry.language(), entry.leading(), entry.headline(), entry.words(), stored(entry.publishedAt()), stored(entry.nextUpdateAt()),
                        entry.publication(), epoch))
                .update() == 1;
    }

    /** Of one crisis, newest first. */
    public List<NewsroomEntry> of(String reference) {
        return jdbc.sql("select * from newsroom_entry where reference = ? order by published_at desc, publication_id")
                .param(reference).query(Newsroom::entry).list();
    }

    /** The latest entry of every crisis in its leading language, or in any where that one is not out; newest first. */
    public List<NewsroomEntry> notices(int limit) {
        return jdbc.sql("""
                select * from newsroom_entry n where (n.comes_first or not exists (
                    select 1 from newsroom_entry lead where lead.reference = n.reference and lead.comes_first))
                and not exists (
                    select 1 from newsroom_entry later where later.reference = n.reference and later.comes_first = n.comes_first
                    and (later.published_at > n.published_at
                         or later.published_at = n.published_at and later.publication_id < n.publication_id))
                order by published_at desc fetch first ? rows only""")
                .param(limit).query(Newsroom::entry).list();
    }

    /** Over all crises, newest first. */
    public List<NewsroomEntry> latest(int limit) {
        return jdbc.sql("select * from newsroom_entry order by published_at desc, publication_id fetch first ? rows only")
                .param(limit).query(Newsroom::entry).list();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static NewsroomEntry entry(ResultSet row, int number) throws SQLException {
        var next = row.getObject("next_update_at", OffsetDateTime.class);
        return new NewsroomEntry(row.getObject("publication_id", UUID.class), row.getString("reference"),
                row.getString("kind"), row.getString("label"), row.getString("language"), row.getBoolean("comes_first"), row.getString("headline"),
                row.getString("words"), row.getObject("published_at", OffsetDateTime.class).toInstant(),
                next == null ? null : next.toInstant());
    }
}
