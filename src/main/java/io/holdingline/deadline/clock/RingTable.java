package io.holdingline.deadline.clock;

import io.holdingline.deadline.LegalClock;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each clock rings next, and that it rang. */
@Component
class RingTable {

    private final JdbcClient jdbc;

    RingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock and the marks at which it warns. */
    record Ringing(LegalClock clock, List<String> warn, Instant nextMarkAt) {
    }

    Optional<Instant> nextMark() {
        return jdbc.sql("select next_mark_at from legal_clock where next_mark_at is not null order by next_mark_at limit 1")
                .query((row, n) -> Utc.read(row, "next_mark_at")).optional();
    }

    List<Ringing> ringing(Instant now) {
        return jdbc.sql("select * from legal_clock where next_mark_at <= ? order by next_mark_at").param(Utc.stored(now))
                .query((row, n) -> new Ringing(ClockRows.clock(row, n),
                        Arrays.stream(row.getString("warn").split(",")).filter(word -> !word.isEmpty()).toList(),
                        Utc.read(row, "next_mark_at"))).list();
    }

    /** False where another node was first, or the clock was changed in the same moment. */
    boolean ring(Ringing ringing, @Nullable Instant next, @Nullable Instant overdueAt) {
        var clock = ringing.clock();
        return jdbc.sql("""
                update legal_clock set next_mark_at = :next, overdue_at = :overdue
                where id = :id and version = :version and state = 'RUNNING' and next_mark_at = :seen""")
                .param("next", Utc.stored(next)).param("overdue", Utc.stored(overdueAt)).param("id", clock.id())
                .param("version", clock.version()).param("seen", Utc.stored(ringing.nextMarkAt())).update() == 1;
    }
}
