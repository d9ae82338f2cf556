package io.holdingline.alert.correlation;

import io.holdingline.alert.AlertProperties;
import io.holdingline.alert.proposal.Proposing;
import io.holdingline.alert.quiet.QuietWatch;
import io.holdingline.alert.routing.RoutingTable;
import io.holdingline.crisis.RealCrises;
import io.holdingline.timing.DueWork;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Correlation above the real crisis module, for tests of other packages. */
public final class CorrelationFixture {

    public final AlertRouting routing;
    public final DueWork unrouted;

    public CorrelationFixture(RealCrises real, RoutingTable table, Proposing proposing, QuietWatch watch,
                              AlertProperties properties) {
        var rows = new AlertRows(new JdbcTemplate(real.database().dataSource()));
        var correlation = new Correlation(rows, proposing, watch, real.crises(), real.database().transaction(),
                real.events()::add);
        routing = new AlertRouting(rows, table, correlation, properties, real.clock());
        unrouted = new UnroutedAlerts(rows, routing, real.clock());
    }

    /** The routing of a whole application, with another table. */
    public static AlertRouting routing(ApplicationContext application, RoutingTable table) {
        return new AlertRouting(application.getBean(AlertRows.class), table, application.getBean(Correlation.class),
                application.getBean(AlertProperties.class), application.getBean(Clock.class));
    }
}
