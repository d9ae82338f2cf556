package io.holdingline.crisis;

import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The crisis module on a fresh database, put together by hand, with every event it raised. */
class CrisisHouse {

    static final Actor PR = new Actor("pr", "PR manager");

    final TestDatabase database = TestDatabase.migrated();
    final TestClock clock = TestClock.at("2026-11-22T02:04:00Z");
    final FakeFlows flows = new FakeFlows();
    final FakeCatalogue catalogue = new FakeCatalogue();
    final List<Object> events = new CopyOnWriteArrayList<>();
    final CrisisTable table = new CrisisTable(database.jdbc());
    final SheetTable sheetTable = new SheetTable(new NamedParameterJdbcTemplate(database.dataSource()));
    final FactDefinitions definitions = new FactDefinitions(catalogue);
    final FactRules rules = new FactRules(definitions);
    final Crises crises = node();
    final FactSheets sheets =
            new KeptFactSheets(table, sheetTable, definitions, rules, catalogue, events::add, clock);
    final Closing closing = new Closing(table, events::add, clock);

    /** One more instance over the same tables, as a second node would be. */
    Crises node() {
        var launches = new Launches(table, sheetTable, rules, catalogue, flows, events::add, clock,
                new CrisisSettings(List.of("en"), List.of("eu")), new JdbcTransactionManager(database.dataSource()));
        return new RunningCrises(table, launches, flows, events::add, clock);
    }

    TransactionTemplate transaction() {
        return database.transaction();
    }

    static Launch outage(@Nullable String openKey, Map<String, String> facts) {
        return new Launch("outage", "Checkout fails", Severity.SEV1, openKey, facts, PR);
    }

    Crisis opened() {
        return crises.launch(outage(null, Map.of())).crisis();
    }

    List<String> said() {
        return events.stream().map(Auditable.class::cast)
                .map(event -> event.actor().label() + " " + event.sentence()).toList();
    }
}
