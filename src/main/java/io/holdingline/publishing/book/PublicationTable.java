package io.holdingline.publishing.book;

import io.holdingline.crisis.CrisisId;
import io.holdingline.publishing.PublicationId;
import io.holdingline.publishing.connect.MailThreads;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads publications. */
@Repository
public class PublicationTable implements MailThreads {

    private final JdbcClient jdbc;

    PublicationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound where there is none */
    public Row get(PublicationId id) {
        return jdbc.sql("select * from publication where id = ?").param(id.value()).query(Row::read).optional()
                .orElseThrow(() -> new NotFound("There is no such publication."));
    }

    public List<Row> of(CrisisId crisis) {
        return jdbc.sql("select * from publication where crisis_id = ? order by due_at desc, planned_at desc, channel")
                .param(crisis.value()).query(Row::read).list();
    }

    public List<Row> of(Collection<CrisisId> crises) {
        return jdbc.sql("select * from publication where crisis_id in (:ids) order by due_at desc, planned_at desc, channel")
                .param("ids", crises.stream().map(CrisisId::value).toList()).query(Row::read).list();
    }

    public List<Row> between(Instant from, Instant to) {
        return jdbc.sql("select * from publication where due_at >= ? and due_at < ? order by due_at, label, channel")
                .param(Utc.stored(from)).param(Utc.stored(to)).query(Row::read).list();
    }

    public List<Row> waitingForAPerson() {
        return jdbc.sql("select * from publication where asks_person order by due_at, channel").query(Row::read).list();
    }

    public List<UUID> plannedFor(UUID revision) {
        return jdbc.sql("select id from publication where revision_id = ?").param(revision).query(UUID.class).list();
    }

    public List<Row> notYetSent(UUID statement) {
        return jdbc.sql("""
                select * from publication where statement_id = ? and state in ('PLANNED', 'RETRY_SAFE', 'CLAIMED')
                and not in_doubt""").param(statement).query(Row::read).list();
    }

    /** While the stop switch is on only leases that ran out are due, since their answer may have been lost. */
    public List<Row> due(String channel, Instant now, int limit) {
        return jdbc.sql("""
                select * from publication where channel = ? and wake_at <= ?
                and (state = 'SENDING' or not exists (select 1 from stop_switch where engaged))
                order by wake_at fetch first ? rows only""")
                .param(channel).param(Utc.stored(now)).param(limit).query(Row::read).list();
    }

    public Optional<Instant> nextDue(String channel) {
        return jdbc.sql("""
                select min(wake_at) from publication where channel = ? and wake_at is not null
                and (state = 'SENDING' or not exists (select 1 from stop_switch where engaged))""")
                .param(channel).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Planned before now and not out: what the release of the stop switch must not let go by itself. */
    public List<Row> elapsed(Instant now) {
        return jdbc.sql("""
                select * from publication where wake_at <= ? and state in ('PLANNED', 'RETRY_SAFE', 'UNKNOWN', 'CLAIMED')""")
                .param(Utc.stored(now)).query(Row::read).list();
    }

    public List<Row> inHand(String channel) {
        return jdbc.sql("select * from publication where channel = ? and state in ('CLAIMED', 'SENDING')")
                .param(channel).query(Row::read).list();
    }

    @Override
    public Optional<UUID> first(UUID crisis, String channel, String language) {
        return jdbc.sql("""
                select id from publication where crisis_id = ? and channel = ? and language = ? and state = 'SENT'
                order by sent_at, id fetch first 1 rows only""").params(crisis, channel, language).query(UUID.class).optional();
    }
}
