package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks.Filing;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the proof that a clock was settled, or the reason why it was late. In the caller's transaction. */
@Component
class FilingDesk {

    private final ClockTable table;
    private final ClockRows rows;
    private final Reckoning reckoning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingDesk(ClockTable table, ClockRows rows, Reckoning reckoning, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.reckoning = reckoning;
        this.events = events;
        this.clock = clock;
    }

    void file(Crisis crisis, UUID id, Filing filing, Actor by) {
        table.take(crisis.id());
        var running = clock(crisis, id);
        var proof = ClockRules.proof(running, filing, by, now());
        if (proof.equals(running.proof())) {
            return;
        }
        ClockRules.unchanged(running, filing.version());
        var late = ClockRules.lateReason(running, filing, proof);
        table.file(running, proof, late);
        events.publishEvent(new ClockFiled(running, proof, late, reckoning.recount(crisis), by));
    }

    void explain(Crisis crisis, UUID id, int version, String reason, Actor by) {
        table.take(crisis.id());
        var late = clock(crisis, id);
        var said = ClockRules.reason(reason);
        if (said.equals(late.lateReason())) {
            return;
        }
        ClockRules.unchanged(late, version);
        ClockRules.hasRunOut(late, now());
        table.explain(late, said);
        events.publishEvent(new LatenessExplained(late, said, by));
    }

    private LegalClock clock(Crisis crisis, UUID id) {
        return rows.of(crisis.id()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("There is no such clock in this crisis."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
