package io.holdingline.crisis.course;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisSettings;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.FakeCatalogue;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Severity;
import io.holdingline.crisis.facts.FactHouse;
import io.holdingline.crisis.request.Requests;
import io.holdingline.flow.RunEnded;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The crisis module on a fresh database, put together by hand, with every event it raised. */
public class CrisisHouse {

    public static final Actor PR = new Actor("pr", "PR manager");

    public final TestDatabase database = TestDatabase.migrated();
    public final TestClock clock = TestClock.at("2026-11-22T02:04:00Z");
    public final FakeFlows flows = new FakeFlows();
    public final FakeCatalogue catalogue = new FakeCatalogue();
    public final List<Object> events = new CopyOnWriteArrayList<>();
    private final CrisisTable table = new CrisisTable(database.jdbc());
    private final FactHouse facts = new FactHouse(database, catalogue, events::add, clock);
    public final Crises crises = node();
    public final FactSheets sheets = facts.sheets(crises);
    private final Closing closing = new Closing(table, events::add, clock);

    /** One more instance over the same tables, as a second node would be. */
    Crises node() {
        var launches = new Launches(table, facts.opening(), catalogue, flows, events::add, clock,
                new CrisisSettings(List.of("en"), List.of("eu")), new JdbcTransactionManager(database.dataSource()));
        return new RunningCrises(table, launches, new Requests(flows, events::add), flows, events::add, clock);
    }

    public TransactionTemplate transaction() {
        return database.transaction();
    }

    static Launch outage(@Nullable String openKey, Map<String, String> facts) {
        return new Launch("outage", "Checkout fails", Severity.SEV1, openKey, facts, PR);
    }

    public Crisis opened() {
        return crises.launch(outage(null, Map.of())).crisis();
    }

    /** As where its playbook has ended. */
    public void end(CrisisId crisis) {
        closing.on(new RunEnded(crisis.value()));
    }

    public List<String> said() {
        return events.stream().map(Auditable.class::cast)
                .map(event -> event.actor().label() + " " + event.sentence()).toList();
    }
}
