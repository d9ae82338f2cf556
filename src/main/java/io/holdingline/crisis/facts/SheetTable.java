package io.holdingline.crisis.facts;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Fact;
import io.holdingline.identity.UserName;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The rows of the fact sheets: one version a sheet, and every value a fact ever had. */
@Component
class SheetTable {

    private final NamedParameterJdbcOperations jdbc;

    SheetTable(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void open(CrisisId crisis) {
        jdbc.update("insert into fact_sheet (crisis, version) values (:crisis, 0)", of(crisis));
    }

    long version(CrisisId crisis) {
        return jdbc.queryForObject("select version from fact_sheet where crisis = :crisis", of(crisis), Long.class);
    }

    /** False where the sheet has moved past that version. */
    boolean advance(CrisisId crisis, long version) {
        return jdbc.update("update fact_sheet set version = version + 1 where crisis = :crisis and version = :version",
                of(crisis).addValue("version", version)) == 1;
    }

    Map<String, Fact> facts(CrisisId crisis) {
        return jdbc.query("select * from fact where crisis = :crisis and replaced_in is null", of(crisis),
                (row, n) -> new Fact(row.getString("name"), row.getString("content"), row.getString("confirmed_by"),
                        Optional.ofNullable(row.getString("set_by")).map(UserName::new).orElse(null), Utc.read(row, "confirmed_at")))
                .stream().collect(Collectors.toMap(Fact::name, fact -> fact));
    }

    void write(CrisisId crisis, long version, List<FactChange> changes, Actor by, Instant at) {
        if (changes.stream().anyMatch(change -> !change.from().isEmpty())) {
            jdbc.update("update fact set replaced_in = :version "
                            + "where crisis = :crisis and replaced_in is null and name in (:names)",
                    of(crisis).addValue("version", version)
                            .addValue("names", changes.stream().map(FactChange::name).toList()));
        }
        jdbc.batchUpdate("insert into fact (crisis, name, since, content, confirmed_by, set_by, confirmed_at) "
                + "values (:crisis, :name, :version, :content, :label, :person, :at)", changes.stream()
                .filter(change -> !change.to().isEmpty())
                .map(change -> row(crisis, version, change, by, at)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(CrisisId crisis, long version, FactChange change, Actor by, Instant at) {
        return of(crisis).addValue("name", change.name()).addValue("version", version)
                .addValue("content", change.to()).addValue("label", by.label())
                .addValue("person", by.isPerson() ? by.name() : null).addValue("at", Utc.stored(at));
    }

    private static MapSqlParameterSource of(CrisisId crisis) {
        return new MapSqlParameterSource("crisis", crisis.value());
    }
}
