package io.holdingline.crisis.facts;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.Launch;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The fact sheet that a crisis begins with. */
@Component
public class OpeningSheet {

    private final SheetTable table;
    private final FactRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningSheet(SheetTable table, FactRules rules, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the sheet with what is known at the launch.
     *
     * @throws io.holdingline.shared.RuleViolation for an unknown fact or a value that is no value of its type
     */
    public void fill(Crisis crisis, Launch launch) {
        var changes = rules.changes(crisis.catalogue(), crisis.scenario(), Map.of(), launch.facts());
        table.open(crisis.id());
        if (!changes.isEmpty()) {
            table.write(crisis.id(), 0, changes, launch.factsBy(), clock.instant());
            events.publishEvent(new FactsChanged(crisis.id(), 0, changes, launch.factsBy()));
        }
    }
}
