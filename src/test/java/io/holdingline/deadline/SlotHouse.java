package io.holdingline.deadline;

import io.holdingline.crisis.Cadence;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.StatementWentOut;
import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The deadline module on a fresh database with one crisis: an update every 30 min, drafting 15 min before. */
class SlotHouse {

    final TestDatabase database = TestDatabase.migrated();
    final TestClock clock = TestClock.at("2026-11-22T04:00:00Z");
    final List<Object> events = new CopyOnWriteArrayList<>();
    final CrisisId crisis = crisis();
    final SlotTable table = new SlotTable(database.jdbc());
    final Promises promises = new Promises(table, events::add, () -> { }, clock,
            new JdbcTransactionManager(database.dataSource()));
    final KeptPromises kept = new KeptPromises(table, promises, events::add);
    final KeptSlots slots = new KeptSlots(table, events::add, clock);
    final PlanNextUpdate plan = new PlanNextUpdate(anyCrisis(),
            crisis -> new Cadence(Duration.ofMinutes(30), Duration.ofMinutes(15)), table, promises, clock);

    MissedPromises node() {
        return new MissedPromises(table, database.transaction(), events::add, clock);
    }

    Map<String, String> plan(Map<String, String> variables) {
        var run = new Run(crisis.value(), new HashMap<>(variables));
        database.transaction().executeWithoutResult(status -> plan.handle(run));
        return run.variables();
    }

    void wentOut(UUID statement, String label, @Nullable String nextUpdateAt) {
        var out = new Out(crisis, statement, label, clock.instant(),
                nextUpdateAt == null ? null : Instant.parse(nextUpdateAt));
        database.transaction().executeWithoutResult(status -> kept.on(out));
    }

    void correctionWentOut(UUID statement, @Nullable String nextUpdateAt) {
        var out = new Out(crisis, statement, "Correction", clock.instant(), false,
                nextUpdateAt == null ? null : Instant.parse(nextUpdateAt));
        database.transaction().executeWithoutResult(status -> kept.on(out));
    }

    void at(String instant) {
        clock.setTo(Instant.parse(instant));
    }

    List<String> states() {
        return slots.of(crisis).stream()
                .map(slot -> slot.dueAt().toString().substring(11, 16) + " " + slot.state()).toList();
    }

    List<String> said() {
        return events.stream().map(Auditable.class::cast)
                .map(event -> event.actor().label() + " " + event.sentence()).toList();
    }

    record Run(UUID crisis, Map<String, String> variables) implements StepContext {

        @Override
        public Optional<String> text(String variable) {
            return Optional.ofNullable(variables.get(variable));
        }

        @Override
        public String required(String variable) {
            return text(variable).orElseThrow();
        }

        @Override
        public void put(String variable, String value) {
            variables.put(variable, value);
        }
    }

    record Out(CrisisId crisisId, UUID statement, String label, Instant at, boolean keepsPromises,
               @Nullable Instant nextUpdateAt) implements StatementWentOut {

        Out(CrisisId crisisId, UUID statement, String label, Instant at, @Nullable Instant nextUpdateAt) {
            this(crisisId, statement, label, at, true, nextUpdateAt);
        }
    }

    static Map<String, String> after(UUID statement, @Nullable String nextUpdateAt) {
        return nextUpdateAt == null ? Map.of(Vocabulary.STATEMENT_ID, statement.toString())
                : Map.of(Vocabulary.STATEMENT_ID, statement.toString(), Vocabulary.NEXT_UPDATE_AT, nextUpdateAt);
    }

    /** The cadence here is the same for every crisis, so none needs to be there. */
    private static Crises anyCrisis() {
        return (Crises) Proxy.newProxyInstance(SlotHouse.class.getClassLoader(), new Class<?>[] {Crises.class},
                (proxy, method, arguments) -> null);
    }

    private CrisisId crisis() {
        var id = UUID.randomUUID();
        database.jdbc().sql("insert into crisis (id, title, scenario, severity, status, status_since, open_key, "
                + "catalogue, owner, opened_at, version) values (?, 'Checkout fails', 'outage', 'SEV1', "
                + "'INVESTIGATING', current_timestamp, 'key', 'v1', 'pr', current_timestamp, 0)").param(id).update();
        return new CrisisId(id);
    }
}
