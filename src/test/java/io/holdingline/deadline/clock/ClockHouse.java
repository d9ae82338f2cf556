package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.RealCrises;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks.Filing;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The legal clocks on a fresh database, with a crisis of its own for each test; counsel speaks. */
class ClockHouse {

    static final Actor LEGAL = new Actor("legal", "Legal reviewer");

    private final RealCrises real = new RealCrises();
    final TestClock clock = real.clock();
    final List<Object> events = new ArrayList<>();
    final TransactionTemplate transaction = real.database().transaction();
    final ClockRows rows = new ClockRows(real.database().jdbc());
    final RingTable rings = new RingTable(real.database().jdbc());
    final Crisis crisis;
    final KeptClocks clocks;
    final WiderReach reach;

    ClockHouse(String scenario, String... sectors) {
        var book = new ClockBook(shipped(), new DeadlineSettings(Set.of(sectors)));
        var words = new WordTable(real.database().jdbc());
        var table = new ClockTable(real.database().jdbc());
        var reader = new ClockReader(book, rows, words);
        var sheets = new ClockSheets(book, reader);
        var reckoning = new Reckoning(reader, table, () -> { }, clock);
        clocks = new KeptClocks(rows, reader, sheets, new WordDesk(table, words, reader, sheets, reckoning, events::add, clock),
                new FilingDesk(table, rows, reckoning, events::add, clock), clock);
        reach = new WiderReach(real.crises(), table, reckoning, events::add);
        crisis = in(scenario, real.opened("Records were copied"), Set.of("eu", "us"));
    }

    void record(String anchor, String at) {
        record(anchor, sheetAnchor(anchor).seen(), at, "As the call log says");
    }

    void record(String anchor, int seen, String at, String reason) {
        transaction.executeWithoutResult(status -> clocks.record(crisis, anchor, seen, Instant.parse(at), reason, LEGAL));
    }

    void rule(String regime, boolean applies, int seen) {
        transaction.executeWithoutResult(status -> clocks.rule(crisis, regime, applies, seen, "As counsel says", LEGAL));
    }

    void file(String clockTitle, String at, @Nullable String lateReason) {
        var running = clock(clockTitle);
        file(running, running.version(), at, "REF-1", lateReason);
    }

    void file(LegalClock running, int version, String at, String reference, @Nullable String lateReason) {
        transaction.executeWithoutResult(status -> clocks.file(crisis, running.id(),
                new Filing(version, Instant.parse(at), reference, null, lateReason), LEGAL));
    }

    /** @param title such as {@code gdpr-33/notification} */
    LegalClock clock(String title) {
        return clocks.of(crisis.id()).stream().filter(each -> title.equals(each.regime() + "/" + each.phase())).findFirst()
                .orElseThrow(() -> new AssertionError("No clock " + title + " among " + said()));
    }

    List<String> said() {
        return clocks.of(crisis.id()).stream().map(each -> each.regime() + "/" + each.phase() + " " + each.state()
                + (each.dueAt() == null ? "" : " " + each.dueAt())).toList();
    }

    ClockSheet.Anchor sheetAnchor(String key) {
        return clocks.anchor(crisis, key);
    }

    RingingClocks node() {
        return new RingingClocks(rings, transaction, events::add, clock);
    }

    void at(String instant) {
        clock.setTo(Instant.parse(instant));
        node().runDue();
    }

    List<String> record() {
        return events.stream().map(Auditable.class::cast)
                .map(event -> event.actor().label() + " " + event.sentence()).toList();
    }

    static Crisis in(String scenario, Crisis opened, Set<String> jurisdictions) {
        return new Crisis(opened.id(), opened.reference(), opened.title(), scenario, opened.severity(), opened.status(),
                opened.statusSince(), opened.openKey(), opened.catalogue(), opened.owner(),
                io.holdingline.crisis.Reach.of(List.of("en"), jurisdictions), opened.openedAt(), opened.closedAt());
    }

    private static Catalogue shipped() {
        return (Catalogue) Proxy.newProxyInstance(ClockHouse.class.getClassLoader(), new Class<?>[] {Catalogue.class},
                (proxy, method, arguments) -> method.getName().equals("file") && arguments[1].equals(ClockFile.PATH)
                        ? Optional.of(java.nio.file.Files.readString(java.nio.file.Path.of(ClockFile.PATH))) : Optional.empty());
    }
}
