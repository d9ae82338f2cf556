package io.holdingline.deadline.clock;

import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.ClockSheet.Moment;
import io.holdingline.deadline.ClockSheet.Ruling;
import io.holdingline.shared.Utc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said about the clocks of a crisis: events and rulings, every word they ever gave. */
@Component
class WordTable {

    private final JdbcClient jdbc;

    WordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CrisisId crisis, String anchor, Moment moment) {
        ClockTable.once(() -> jdbc.sql("""
                insert into clock_anchor (crisis, anchor, number, occurred_at, reason, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(crisis.value(), anchor, moment.number(), Utc.stored(moment.at()), moment.reason(),
                        Utc.stored(moment.recordedAt()), moment.by()).update());
    }

    void insert(CrisisId crisis, Ruling ruling) {
        ClockTable.once(() -> jdbc.sql("""
                insert into clock_ruling (crisis, regime, number, applies, reason, ruled_at, ruled_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(crisis.value(), ruling.regime(), ruling.number(), ruling.applies(), ruling.reason(),
                        Utc.stored(ruling.at()), ruling.by()).update());
    }

    /** By anchor, newest first. */
    Map<String, List<Moment>> moments(CrisisId crisis) {
        return jdbc.sql("select * from clock_anchor where crisis = ? order by number desc").param(crisis.value())
                .query((row, n) -> Map.entry(row.getString("anchor"), new Moment(row.getInt("number"),
                        Utc.read(row, "occurred_at"), row.getString("reason"), row.getString("recorded_by"),
                        Utc.read(row, "recorded_at"))))
                .list().stream().collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The last one by regime, or by {@code regime/phase}. */
    Map<String, Ruling> rulings(CrisisId crisis) {
        return jdbc.sql("select * from clock_ruling where crisis = ? order by number").param(crisis.value())
                .query((row, n) -> new Ruling(row.getString("regime"), row.getInt("number"), row.getBoolean("applies"),
                        row.getString("reason"), row.getString("ruled_by"), Utc.read(row, "ruled_at")))
                .list().stream().collect(Collectors.toMap(Ruling::regime, ruling -> ruling, (one, later) -> later));
    }
}
