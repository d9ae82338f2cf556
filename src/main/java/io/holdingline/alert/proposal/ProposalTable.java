package io.holdingline.alert.proposal;

import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalState;
import io.holdingline.alert.routing.Route;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Severity;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of proposals. */
@Component
class ProposalTable {

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProposalRow> find(ProposalId id) {
        return jdbc.sql("select * from alert_proposal where id = ?").param(id.value()).query(ProposalRow::of).optional();
    }

    /**
     * Keeps every other transaction off the proposal. Linking alerts to it first would hold a share of its row, and two who
     * do so and then decide it wait for each other for ever.
     */
    Optional<ProposalRow> waitingWith(String openKey) {
        return jdbc.sql("select * from alert_proposal where waiting_key = ? for update").param(openKey).query(ProposalRow::of).optional();
    }

    /** Those that wait for a person, newest first. */
    List<ProposalRow> waiting() {
        return jdbc.sql("select * from alert_proposal where waiting_key is not null order by opened_at desc, id")
                .query(ProposalRow::of).list();
    }

    List<ProposalRow> decided(int limit) {
        return jdbc.sql("""
                select * from alert_proposal where waiting_key is null
                order by opened_at desc, id fetch first ? rows only""").param(limit).query(ProposalRow::of).list();
    }

    Optional<ProposalRow> dismissedBefore(ProposalRow proposal) {
        return jdbc.sql("""
                select * from alert_proposal where open_key = ? and state = 'DISMISSED' and opened_at <= ? and id <> ?
                order by opened_at desc fetch first 1 rows only""")
                .params(proposal.openKey(), Utc.stored(proposal.openedAt()), proposal.id().value())
                .query(ProposalRow::of).optional();
    }

    void insert(ProposalId id, Route route, int alerts, Instant now) {
        jdbc.sql("""
                insert into alert_proposal (id, version, open_key, waiting_key, scenario, title, severity, state,
                alerts, opened_at) values (?, 1, ?, ?, ?, ?, ?, 'WAITING', ?, ?)""")
                .params(id.value(), route.openKey(), route.openKey(), route.scenario(), route.title(),
                        route.severity().name(), alerts, Utc.stored(now)).update();
    }

    boolean add(ProposalId id, int alerts) {
        return jdbc.sql("update alert_proposal set alerts = alerts + ? where id = ? and state = 'WAITING'")
                .params(alerts, id.value()).update() == 1;
    }

    boolean raise(ProposalRow proposal, Severity severity) {
        return jdbc.sql("""
                update alert_proposal set severity = ?, version = version + 1
                where id = ? and version = ? and state = 'WAITING'""")
                .params(severity.name(), proposal.id().value(), proposal.version()).update() == 1;
    }

    /** False where somebody else has decided, or the version is not the one that was seen. */
    boolean decide(ProposalId id, long version, ProposalState state, @Nullable String reason, Actor by, Instant now) {
        return jdbc.sql("""
                update alert_proposal set state = ?, waiting_key = null, reason = ?, decided_by = ?, decided_label = ?,
                decided_at = ? where id = ? and version = ? and state = 'WAITING'""")
                .params(state.name(), reason, by.name(), by.label(), Utc.stored(now), id.value(), version)
                .update() == 1;
    }

    void ledTo(ProposalId id, CrisisId crisis) {
        jdbc.sql("update alert_proposal set crisis = ? where id = ?").params(crisis.value(), id.value()).update();
    }
}
