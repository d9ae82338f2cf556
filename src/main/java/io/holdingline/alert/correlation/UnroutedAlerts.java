package io.holdingline.alert.correlation;

import io.holdingline.timing.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Routes what was stored and not routed: a node stopped in between, or the table was broken. */
@Component
class UnroutedAlerts implements DueWork {

    private static final int BATCH = 500;

    private final AlertRows rows;
    private final AlertRouting routing;
    private final Clock clock;

    UnroutedAlerts(AlertRows rows, AlertRouting routing, Clock clock) {
        this.rows = rows;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unrouted alerts";
    }

    @Override
    public Optional<Instant> nextDue() {
        return rows.nextLook();
    }

    @Override
    public void runDue() {
        routing.look(rows.dueBy(clock.instant(), BATCH));
    }
}
