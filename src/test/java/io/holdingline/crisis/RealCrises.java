package io.holdingline.crisis;

import io.holdingline.crisis.course.CrisisHouse;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The crisis module as it is, for tests of the modules above it; its one scenario is {@code outage}. */
public class RealCrises {

    private final CrisisHouse house = new CrisisHouse();

    public TestDatabase database() {
        return house.database;
    }

    public TestClock clock() {
        return house.clock;
    }

    public Crises crises() {
        return house.crises;
    }

    public FactSheets sheets() {
        return house.sheets;
    }

    public FakeCatalogue catalogue() {
        return house.catalogue;
    }

    /** Everything the module raised; other modules of a test may add theirs. */
    public List<Object> events() {
        return house.events;
    }

    /** What playbooks were told. */
    public List<String> signals() {
        return house.flows.calls;
    }

    /** Ends a crisis as its playbook would. */
    public void close(CrisisId crisis) {
        database().jdbc().sql("update crisis set status = 'CLOSED' where id = ?").param(crisis.value()).update();
        database().jdbc().sql("delete from open_crisis where crisis = ?").param(crisis.value()).update();
    }

    /** One crisis opened by hand. */
    public Crisis opened(String title) {
        return crises().launch(new Launch("outage", title, Severity.SEV2, "by-hand " + UUID.randomUUID(),
                Map.of(), CrisisHouse.PR)).crisis();
    }
}
