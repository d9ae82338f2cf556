package io.holdingline.alert.intake;

import io.holdingline.alert.AlertId;
import io.holdingline.alert.log.LabelsJson;
import io.holdingline.alert.log.Outcome;
import io.holdingline.shared.Utc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of alerts as deliveries change them; each method is one statement however many alerts there are. */
@Component
class AlertTable {

    private static final String REPEAT = """
            update alert set times_seen = times_seen + 1, last_seen_at = ?, last_delivery = ?, ends_at = ?
            where source = ? and fingerprint = ? and starts_at = ? and status = ?""";
    private static final String TURN = """
            update alert set status = ?, times_seen = times_seen + 1, last_seen_at = ?, last_delivery = ?, ends_at = ?,
            look_at = ? where id = ? and status <> ?""";
    private static final String INSERT = """
            insert into alert (source, fingerprint, starts_at, id, name, place, summary, labels, annotations,
            generator_url, status, ends_at, first_seen_at, last_seen_at, times_seen, first_delivery, last_delivery,
            look_at, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    AlertTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** The alerts that were no repeats. */
    List<IncomingAlert> countRepeats(Sighting seen, List<IncomingAlert> alerts) {
        var counts = batch(REPEAT, alerts, alert -> new Object[] {Utc.stored(seen.at()), seen.sha256(),
                Utc.stored(alert.endsAt()), seen.source(), alert.fingerprint(), Utc.stored(alert.startsAt()),
                alert.status().word()});
        List<IncomingAlert> others = new ArrayList<>();
        for (int index = 0; index < counts.length; index++) {
            if (counts[index] == 0) {
                others.add(alerts.get(index));
            }
        }
        return others;
    }

    /** Inserts what is new and turns what is known; the ids of what routing must look at. */
    Collection<AlertId> change(Sighting seen, List<IncomingAlert> alerts) {
        var known = known(seen.source(), alerts);
        Map<IncomingAlert, UUID> turned = new LinkedHashMap<>();
        Map<IncomingAlert, UUID> added = new LinkedHashMap<>();
        for (IncomingAlert alert : alerts) {
            var id = known.get(alert.episode());
            (id == null ? added : turned).put(alert, id == null ? UUID.randomUUID() : id);
        }
        turn(seen, turned);
        insert(seen, added);
        added.keySet().removeIf(alert -> !alert.firing());
        turned.putAll(added);
        return turned.values().stream().map(AlertId::new).toList();
    }

    private Map<IncomingAlert.Episode, UUID> known(String source, List<IncomingAlert> alerts) {
        Map<IncomingAlert.Episode, UUID> known = new LinkedHashMap<>();
        jdbc.sql("select id, fingerprint, starts_at from alert where source = :source and fingerprint in (:fingerprints)")
                .param("source", source)
                .param("fingerprints", alerts.stream().map(IncomingAlert::fingerprint).distinct().toList())
                .query((row, number) -> known.put(new IncomingAlert.Episode(row.getString("fingerprint"),
                        Utc.readOrNull(row, "starts_at")), row.getObject("id", UUID.class))).list();
        return known;
    }

    private void turn(Sighting seen, Map<IncomingAlert, UUID> alerts) {
        batch(TURN, List.copyOf(alerts.entrySet()), entry -> new Object[] {entry.getKey().status().word(),
                Utc.stored(seen.at()), seen.sha256(), Utc.stored(entry.getKey().endsAt()), Utc.stored(seen.lookAt()),
                entry.getValue(), entry.getKey().status().word()});
    }

    /** An alert that was resolved before anybody knew of it is kept and asks nothing of anybody. */
    private void insert(Sighting seen, Map<IncomingAlert, UUID> alerts) {
        batch(INSERT, List.copyOf(alerts.entrySet()), entry -> {
            var alert = entry.getKey();
            return new Object[] {seen.source(), alert.fingerprint(), Utc.stored(alert.startsAt()), entry.getValue(),
                    alert.name(), alert.place(), alert.summary(), LabelsJson.write(alert.labels()),
                    LabelsJson.write(alert.annotations()), alert.generatorUrl(), alert.status().word(),
                    Utc.stored(alert.endsAt()), Utc.stored(seen.at()), Utc.stored(seen.at()), seen.sha256(), seen.sha256(),
                    alert.firing() ? Utc.stored(seen.lookAt()) : null,
                    alert.firing() ? Outcome.WAITING.name() : Outcome.LATE.name()};
        });
    }

    private <T> int[] batch(String sql, List<T> rows, Function<T, Object[]> values) {
        return rows.isEmpty() ? new int[0] : template.batchUpdate(sql, rows.stream().map(values).toList());
    }
}
