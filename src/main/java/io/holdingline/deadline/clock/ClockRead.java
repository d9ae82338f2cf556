package io.holdingline.deadline.clock;

import io.holdingline.crisis.Crisis;
import io.holdingline.deadline.ClockSheet.Moment;
import io.holdingline.deadline.ClockSheet.Ruling;
import io.holdingline.deadline.LegalClock;
import io.holdingline.deadline.Phase;
import io.holdingline.deadline.Regime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read of the clocks of one crisis at one moment. */
record ClockRead(Crisis crisis, ClockData data, Map<String, List<Moment>> moments, Map<String, Ruling> rulings,
                 List<LegalClock> clocks) {

    /** The event that a limit runs from, where it is known. */
    Optional<Instant> event(Regime regime, Phase.Limit limit) {
        var phase = limit.phase();
        if (phase != null) {
            return clock(regime.id(), phase).map(LegalClock::proof).map(LegalClock.Proof::filedAt);
        }
        return Optional.ofNullable(moments.get(limit.after())).map(records -> records.get(0).at());
    }

    Optional<LegalClock> clock(String regime, String phase) {
        return clocks.stream().filter(each -> each.regime().equals(regime) && each.phase().equals(phase)).findFirst();
    }

    boolean hasClock(Regime regime) {
        return clocks.stream().anyMatch(each -> each.regime().equals(regime.id()));
    }

    boolean isSetAside(String key) {
        var ruling = rulings.get(key);
        return ruling != null && !ruling.applies();
    }

    static String key(Regime regime, Phase phase) {
        return regime.id() + "/" + phase.id();
    }
}
