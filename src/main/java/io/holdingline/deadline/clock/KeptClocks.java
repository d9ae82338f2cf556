package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.ClockSheet;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.LegalClocks;
import io.holdingline.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the clocks: reading them, and one transaction for each act. */
@Component
class KeptClocks implements LegalClocks {

    private final ClockRows rows;
    private final ClockReader reader;
    private final ClockSheets sheets;
    private final WordDesk words;
    private final FilingDesk filings;
    private final Clock clock;

    KeptClocks(ClockRows rows, ClockReader reader, ClockSheets sheets, WordDesk words, FilingDesk filings, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.sheets = sheets;
        this.words = words;
        this.filings = filings;
        this.clock = clock;
    }

    @Override
    public List<LegalClock> of(CrisisId crisis) {
        return rows.of(crisis);
    }

    @Override
    public Map<CrisisId, List<LegalClock>> running() {
        return rows.running().stream()
                .collect(Collectors.groupingBy(LegalClock::crisis, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Optional<LegalClock> nextToRunOut() {
        return rows.nextToRunOut(clock.instant());
    }

    @Override
    public ClockSheet sheet(Crisis crisis) {
        return sheets.of(reader.read(crisis));
    }

    @Override
    public ClockSheet.Anchor anchor(Crisis crisis, String key) {
        return sheets.anchor(reader.read(crisis), key);
    }

    @Override
    @Transactional
    public void record(Crisis crisis, String anchor, int seen, Instant at, String reason, Actor by) {
        words.record(crisis, anchor, seen, at, reason, by);
    }

    @Override
    @Transactional
    public void decline(Crisis crisis, String anchor, String reason, Actor by) {
        words.decline(crisis, anchor, reason, by);
    }

    @Override
    @Transactional
    public void rule(Crisis crisis, String regime, boolean applies, int seen, String reason, Actor by) {
        words.rule(crisis, regime, applies, seen, reason, by);
    }

    @Override
    @Transactional
    public void file(Crisis crisis, UUID clock, Filing filing, Actor by) {
        filings.file(crisis, clock, filing, by);
    }

    @Override
    @Transactional
    public void explain(Crisis crisis, UUID clock, int version, String reason, Actor by) {
        filings.explain(crisis, clock, version, reason, by);
    }
}
