package io.holdingline.alert.proposal;

import io.holdingline.alert.ProposalId;
import io.holdingline.alert.log.StoredAlert;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Utc;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of alerts as proposals change them. A row that changed since it was read is left to its next look. */
@Component
class ProposedAlerts {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ProposedAlerts(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** The earliest first. */
    List<StoredAlert> of(ProposalId proposal, int limit) {
        return jdbc.sql("select * from alert where proposal = ? order by starts_at, id fetch first ? rows only")
                .params(proposal.value(), limit).query(StoredAlert::of).list();
    }

    int link(List<StoredAlert> alerts, ProposalId proposal) {
        return Arrays.stream(template.batchUpdate("""
                update alert set outcome = 'PROPOSED', note = null, look_at = null, crisis = null, proposal = ?
                where id = ? and look_at = ?""", alerts.stream().map(alert -> new Object[] {proposal.value(),
                alert.id().value(), Utc.stored(alert.lookAt())}).toList())).sum();
    }

    void follow(ProposalId proposal, CrisisId crisis) {
        jdbc.sql("update alert set crisis = ?, outcome = 'JOINED' where proposal = ?")
                .params(crisis.value(), proposal.value()).update();
    }
}
