package io.holdingline.crisis.course;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.crisis.StatusEntry;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of every crisis. */
@Component
class CrisisTable {

    private final JdbcClient jdbc;

    CrisisTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key for the crisis; a duplicate key means that an open one has it. */
    void claim(String openKey, CrisisId id) {
        jdbc.sql("insert into open_crisis (open_key, crisis) values (?, ?)").params(openKey, id.value()).update();
    }

    void release(String openKey) {
        jdbc.sql("delete from open_crisis where open_key = ?").param(openKey).update();
    }

    /** Writes the row and answers its number. */
    long insert(CrisisId id, Launch launch, Reach reach, String openKey, CatalogueVersion catalogue, Instant at) {
        var number = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into crisis (id, title, scenario, severity, status, status_since, open_key, catalogue, owner,
                                    languages, jurisdictions, opened_at, version)
                values (:id, :title, :scenario, :severity, :status, :at, :key, :catalogue, :owner, :languages,
                        :jurisdictions, :at, 0)""")
                .param("id", id.value()).param("title", launch.title().strip()).param("scenario", launch.scenario())
                .param("severity", launch.severity().name()).param("status", CrisisStatus.INVESTIGATING.name())
                .param("at", Utc.stored(at)).param("key", openKey).param("catalogue", catalogue.sha256())
                .param("owner", launch.by().name()).param("languages", ReachColumns.languages(reach))
                .param("jurisdictions", ReachColumns.jurisdictions(reach))
                .update(number, "number");
        return Objects.requireNonNull(number.getKey()).longValue();
    }

    /** False where somebody else changed the crisis first. */
    boolean changeSeverity(CrisisId id, Severity from, Severity to) {
        return jdbc.sql("update crisis set severity = ?, version = version + 1 where id = ? and severity = ? "
                + "and closed_at is null").params(to.name(), id.value(), from.name()).update() == 1;
    }

    /** False where somebody else changed the status first. */
    boolean changeStatus(CrisisId id, CrisisStatus from, CrisisStatus to, Instant at) {
        return jdbc.sql("update crisis set status = ?, status_since = ?, version = version + 1 "
                        + "where id = ? and status = ?")
                .params(to.name(), Utc.stored(at), id.value(), from.name()).update() == 1;
    }

    /** False where somebody else changed it first. */
    boolean changeReach(CrisisId id, Reach from, Reach to) {
        return jdbc.sql("update crisis set languages = ?, jurisdictions = ?, version = version + 1 where id = ? "
                        + "and languages = ? and jurisdictions = ? and closed_at is null")
                .params(ReachColumns.languages(to), ReachColumns.jurisdictions(to), id.value(),
                        ReachColumns.languages(from), ReachColumns.jurisdictions(from)).update() == 1;
    }

    void stampClosed(CrisisId id, Instant at) {
        jdbc.sql("update crisis set closed_at = ? where id = ?").params(Utc.stored(at), id.value()).update();
    }

    void note(CrisisId id, CrisisStatus status, Instant at, String by) {
        jdbc.sql("insert into crisis_status (crisis, version, status, since, changed_by) "
                        + "select id, version, ?, ?, ? from crisis where id = ?")
                .params(status.name(), Utc.stored(at), by, id.value()).update();
    }

    Optional<Crisis> find(CrisisId id) {
        return jdbc.sql("select * from crisis where id = ?").param(id.value()).query(CrisisTable::crisis).optional();
    }

    Optional<Crisis> openWith(String openKey) {
        return jdbc.sql("select c.* from open_crisis o join crisis c on c.id = o.crisis where o.open_key = ?")
                .param(openKey).query(CrisisTable::crisis).optional();
    }

    List<Crisis> open() {
        return jdbc.sql("select c.* from open_crisis o join crisis c on c.id = o.crisis order by c.number desc")
                .query(CrisisTable::crisis).list();
    }

    List<Crisis> closed(int limit) {
        return jdbc.sql("select * from crisis where closed_at is not null order by closed_at desc limit ?")
                .param(limit).query(CrisisTable::crisis).list();
    }

    List<Crisis> all(Collection<CrisisId> ids) {
        return jdbc.sql("select * from crisis where id in (:ids)")
                .param("ids", ids.stream().map(CrisisId::value).toList()).query(CrisisTable::crisis).list();
    }

    List<StatusEntry> statuses(CrisisId id) {
        return jdbc.sql("select status, since, changed_by from crisis_status where crisis = ? order by version")
                .param(id.value())
                .query((row, n) -> new StatusEntry(CrisisStatus.valueOf(row.getString("status")),
                        Utc.read(row, "since"), row.getString("changed_by"))).list();
    }

    private static Crisis crisis(ResultSet row, int n) throws SQLException {
        var openedAt = Utc.read(row, "opened_at");
        return new Crisis(new CrisisId(row.getObject("id", UUID.class)), reference(openedAt, row.getLong("number")),
                row.getString("title"), row.getString("scenario"), Severity.valueOf(row.getString("severity")),
                CrisisStatus.valueOf(row.getString("status")), Utc.read(row, "status_since"),
                row.getString("open_key"), new CatalogueVersion(row.getString("catalogue")),
                new UserName(row.getString("owner")),
                ReachColumns.read(row.getString("languages"), row.getString("jurisdictions")), openedAt,
                Utc.readOrNull(row, "closed_at"));
    }

    static String reference(Instant openedAt, long number) {
        return "C-%d-%03d".formatted(openedAt.atOffset(ZoneOffset.UTC).getYear(), number);
    }
}
