package io.holdingline.alert.proposal;

import io.holdingline.alert.Proposals;
import io.holdingline.alert.log.Retrying;
import io.holdingline.alert.quiet.QuietWatch;
import io.holdingline.crisis.RealCrises;
import io.holdingline.flow.Attempts;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Proposals above the real crisis module, for tests of other packages. */
public final class ProposalFixture {

    public final Proposing proposing;
    public final Proposals proposals;

    public ProposalFixture(RealCrises real, QuietWatch watch) {
        var jdbc = real.database().jdbc();
        var table = new ProposalTable(jdbc);
        var alerts = new ProposedAlerts(new JdbcTemplate(real.database().dataSource()));
        var deciding = new Deciding(table, alerts, watch, real.events()::add, real.clock());
        var facts = new FirstFacts(real.sheets());
        proposing = new Proposing(table, alerts, new LaunchAtOnce(table, deciding, alerts, facts, real.crises(),
                real.events()::add), real.crises(), real.events()::add, real.clock());
        proposals = new ProposalDesk(table, new ProposalReader(table, new EvidenceTable(jdbc), real.crises(), real.catalogue()),
                deciding, alerts, facts, real.crises(), attempts(real));
    }

    private static Attempts attempts(RealCrises real) {
        return new Attempts() {
            @Override
            public <T> T inOneTransaction(Supplier<T> work) {
                return Retrying.inTransaction(real.database().transaction(), work);
            }
        };
    }
}
