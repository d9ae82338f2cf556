package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.ReachChanged;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.ClockSheet.Moment;
import io.holdingline.deadline.ClockSheet.Ruling;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptClocks implements LegalClocks {

    private final ClockTable table;
    private final WordTable words;
    private final Reckoning reckoning;
    private final ClockSheets sheets;
    private final Crises crises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptClocks(ClockTable table, WordTable words, Reckoning reckoning, ClockSheets sheets, Crises crises,
               ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.words = words;
        this.reckoning = reckoning;
        this.sheets = sheets;
        this.crises = crises;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<LegalClock> of(CrisisId crisis) {
        return table.of(crisis);
    }

    @Override
    public Map<CrisisId, List<LegalClock>> running() {
        return table.running().stream()
                .collect(Collectors.groupingBy(LegalClock::crisis, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public ClockSheet sheet(Crisis crisis) {
        return sheets.of(reckoning.read(crisis));
    }

    @Override
    public ClockSheet.Anchor anchor(Crisis crisis, String key) {
        return sheets.anchor(reckoning.read(crisis), key);
    }

    @Override
    @Transactional
    public void record(Crisis crisis, String key, int seen, Instant at, String reason, Actor by) {
        table.take(crisis.id());
        var anchor = anchor(crisis, key);
        var moment = new Moment(seen + 1, at.truncatedTo(ChronoUnit.MILLIS), ClockRules.reason(reason), by.label(), now());
        if (ClockRules.isSaidTwice(anchor.now(), moment)) {
            return;
        }
        ClockRules.unseen(anchor.seen(), seen);
        ClockRules.past("at", at, now());
        words.insert(crisis.id(), key, moment);
        events.publishEvent(new AnchorRecorded(crisis.id(), anchor.label(), anchor.now(), moment,
                reckoning.recount(crisis), by));
    }

    @Override
    @Transactional
    public void decline(Crisis crisis, String key, String reason, Actor by) {
        events.publishEvent(new AnchorDeclined(crisis.id(), anchor(crisis, key).label(), ClockRules.reason(reason), by));
    }

    @Override
    @Transactional
    public void rule(Crisis crisis, String regime, boolean applies, int seen, String reason, Actor by) {
        table.take(crisis.id());
        var read = reckoning.read(crisis);
        var title = ClockRules.title(read.data(), regime);
        var last = read.rulings().get(regime);
        var ruling = new Ruling(regime, seen + 1, applies, ClockRules.reason(reason), by.label(), now());
        if (ClockRules.isSaidTwice(last, ruling)) {
            return;
        }
        ClockRules.unseen(last == null ? 0 : last.number(), seen);
        words.insert(crisis.id(), ruling);
        events.publishEvent(new RegimeRuled(crisis.id(), title, ruling, reckoning.recount(crisis), by));
    }

    @Override
    @Transactional
    public void file(Crisis crisis, UUID id, Filing filing, Actor by) {
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

    @Override
    @Transactional
    public void explain(Crisis crisis, UUID id, int version, String reason, Actor by) {
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

    /** Where a crisis counts in one more place, what is on record already may start the clocks of that place. */
    @EventListener
    void on(ReachChanged change) {
        table.take(change.crisisId());
        var changes = reckoning.recount(crises.get(change.crisisId()));
        if (!changes.isEmpty()) {
            events.publishEvent(new ClocksRecounted(change.crisisId(), changes));
        }
    }

    private LegalClock clock(Crisis crisis, UUID id) {
        return table.of(crisis.id()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("There is no such clock in this crisis."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
