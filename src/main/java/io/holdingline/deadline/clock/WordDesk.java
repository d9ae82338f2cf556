package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.ClockSheet.Moment;
import io.holdingline.deadline.ClockSheet.Ruling;
import io.holdingline.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes what people say: when an event happened, that it has not, and which regimes apply. In the caller's transaction. */
@Component
class WordDesk {

    private final ClockTable table;
    private final WordTable words;
    private final ClockReader reader;
    private final ClockSheets sheets;
    private final Reckoning reckoning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WordDesk(ClockTable table, WordTable words, ClockReader reader, ClockSheets sheets, Reckoning reckoning,
             ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.words = words;
        this.reader = reader;
        this.sheets = sheets;
        this.reckoning = reckoning;
        this.events = events;
        this.clock = clock;
    }

    void record(Crisis crisis, String key, int seen, Instant at, String reason, Actor by) {
        table.take(crisis.id());
        var anchor = sheets.anchor(reader.read(crisis), key);
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

    void decline(Crisis crisis, String key, String reason, Actor by) {
        events.publishEvent(new AnchorDeclined(crisis.id(), sheets.anchor(reader.read(crisis), key).label(), ClockRules.reason(reason), by));
    }

    void rule(Crisis crisis, String regime, boolean applies, int seen, String reason, Actor by) {
        table.take(crisis.id());
        var read = reader.read(crisis);
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
